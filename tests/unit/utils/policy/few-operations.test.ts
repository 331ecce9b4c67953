import { expect, it } from 'vitest';
import { fewOperations } from '../../../../utils/policy/few-operations.ts';
import { counted, many, surveyWith } from '../../judged.ts';

const find = (operations: number, project: number, unclear = 0) =>
  fewOperations.find(
    surveyWith({
      judged: [...many('operations', operations), ...many('project', project), ...many('unclear', unclear)],
    }),
    [],
  );

it('speaks under a tenth, and says so in other words when there are none', () => {
  expect(find(2, 38)).toMatchObject({ severity: 'info', count: 2, values: [counted(40)], sample: 40 });
  expect(find(0, 30)).toMatchObject({ message: 'hint_no_operations', count: null });
});

it('keeps silent at a tenth and below thirty tickets', () => {
  expect(find(3, 27)).toBeNull();
  expect(find(0, 29)).toBeNull();
});

it('keeps silent where the unclear ones may be the operations', () => {
  expect(find(2, 27, 11)).toBeNull();
});
