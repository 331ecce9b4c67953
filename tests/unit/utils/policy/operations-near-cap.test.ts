import { expect, it } from 'vitest';
import { operationsNearCap } from '../../../../utils/policy/operations-near-cap.ts';
import { counted, many, surveyWith } from '../../judged.ts';

const find = (operations: number, project: number) =>
  operationsNearCap.find(surveyWith({ judged: [...many('operations', operations), ...many('project', project)] }), []);

it('speaks between the warning and the cap, with both', () => {
  expect(find(9, 11)).toMatchObject({
    severity: 'warning',
    values: [{ share: 0.45 }, counted(20), { share: 0.4 }, { share: 0.5 }],
    sample: 20,
  });
});

it('speaks at the warning, and leaves the cap to the alert', () => {
  expect(find(8, 12)).not.toBeNull();
  expect(find(10, 10)).toBeNull();
});

it('keeps silent below the warning and on fewer than twenty tickets', () => {
  expect(find(7, 13)).toBeNull();
  expect(find(8, 11)).toBeNull();
});
