import { expect, it } from 'vitest';
import { mixedContainer } from '../../../../utils/policy/mixed-container.ts';
import { epicWith, judgedAs, many, surveyWith } from '../../judged.ts';

const find = (operations: number, project: number, known = {}) => {
  const own = judgedAs('project', 'E-1', { title: 'Billing move' });
  return mixedContainer.find(
    surveyWith(epicWith(own, [...many('operations', operations), ...many('project', project)], known)),
    [],
  );
};

it('speaks of a project with more than three tenths of operations', () => {
  expect(find(4, 6)).toMatchObject({
    severity: 'info',
    message: 'hint_mixed_project',
    values: ['Billing move', { share: 0.4 }, { number: 10 }],
    count: 1,
  });
  expect(find(3, 7)).toBeNull();
});

it('says it the other way round of an epic of operations', () => {
  expect(find(6, 4)).toMatchObject({ message: 'hint_mixed_operations', tickets: expect.arrayContaining([]) });
});

it('keeps silent on fewer than eight clear tickets, and where another hint says more', () => {
  expect(find(3, 4)).toBeNull();
  expect(find(4, 6, { slipped: true })).toBeNull();
});
