import { expect, it } from 'vitest';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import { operationsOverCap } from '../../../../utils/policy/operations-over-cap.ts';
import { counted, many, surveyWith } from '../../judged.ts';

const find = (operations: number, project: number, unclear = 0, cap = 0.5) =>
  operationsOverCap.find(
    surveyWith({
      judged: [...many('operations', operations), ...many('project', project), ...many('unclear', unclear)],
      policies: {
        ...defaultPolicies,
        everywhere: { ...defaultPolicies.everywhere, shares: { preset: 'custom', target: cap, warn: cap, cap } },
      },
    }),
    [],
  );

it('speaks when operations take more than the cap, with the share, the sample and the tickets', () => {
  const finding = find(15, 10);
  expect(finding).toMatchObject({
    severity: 'alert',
    values: [{ share: 0.6 }, counted(25), { share: 0.5 }],
    sample: 25,
  });
  expect(finding?.tickets).toHaveLength(15);
});

it('speaks at the cap and not below it', () => {
  expect(find(10, 10)).not.toBeNull();
  expect(find(10, 11)).toBeNull();
});

it('counts unclear tickets in the whole, so that it never speaks on a guess', () => {
  expect(find(12, 3, 10)).toBeNull();
});

it('keeps silent on fewer than twenty tickets, and leaves out what is no work', () => {
  expect(find(19, 0)).toBeNull();
  const judged = [...many('operations', 19), ...many('not-work', 5)];
  expect(operationsOverCap.find(surveyWith({ judged }), [])).toBeNull();
});

it('follows the cap of the settings', () => {
  expect(find(15, 10, 0, 0.7)).toBeNull();
});
