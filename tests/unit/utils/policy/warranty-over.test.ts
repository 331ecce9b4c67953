import { expect, it } from 'vitest';
import { warrantyOver } from '../../../../utils/policy/warranty-over.ts';
import { ago, epicWith, judgedAs, surveyWith } from '../../judged.ts';

const find = (delivered: number, supports: number, builder = 'ada') => {
  const own = judgedAs('project', 'E-1', { title: 'Billing move', resolved: ago(delivered), statusCategory: 'done' });
  const built = ['ada', 'bob'].map((person, at) =>
    judgedAs('project', `B-${at}`, { created: ago(delivered + 60), resolved: ago(delivered), people: [person] }),
  );
  const support = Array.from({ length: supports }, (_, at) =>
    judgedAs('operations', `S-${at}`, { created: ago(delivered - 5), people: [builder] }),
  );
  return warrantyOver.find(surveyWith(epicWith(own, [...built, ...support])), []);
};

it('speaks when those who built it still have two operations tickets of it', () => {
  expect(find(45, 2)).toMatchObject({
    severity: 'warning',
    values: ['Billing move', { number: 45 }, { number: 30 }, { number: 2 }],
    count: 1,
  });
  expect(find(45, 1)).toBeNull();
});

it('gives the thirty days of the policy', () => {
  expect(find(31, 2)).not.toBeNull();
  expect(find(30, 2)).toBeNull();
});

it('keeps silent when others have taken over', () => {
  expect(find(45, 3, 'eve')).toBeNull();
});
