import { expect, it } from 'vitest';
import { unclearTooHigh } from '../../../../utils/policy/unclear-too-high.ts';
import { counted, many, surveyWith } from '../../judged.ts';

const find = (operations: number, project: number, unclear: number) =>
  unclearTooHigh.find(
    surveyWith({
      judged: [...many('operations', operations), ...many('project', project), ...many('unclear', unclear)],
    }),
    [],
  );

it('speaks above a quarter, with the range in which operations may lie', () => {
  const finding = find(8, 6, 6);
  expect(finding).toMatchObject({
    severity: 'info',
    values: [{ share: 0.3 }, counted(20), { share: 0.4 }, { share: 0.7 }],
  });
  expect(finding?.tickets).toHaveLength(6);
});

it('keeps silent at a quarter', () => {
  expect(find(10, 5, 5)).toBeNull();
});

it('says so when there are fewer than twenty tickets, and nothing when there are none', () => {
  expect(find(19, 0, 0)).toMatchObject({ message: 'hint_unclear_few', values: [counted(19), { number: 20 }] });
  expect(find(4, 3, 2)?.tickets).toHaveLength(9);
  expect(find(20, 0, 0)).toBeNull();
  expect(find(0, 0, 0)).toBeNull();
});
