import { expect, it } from 'vitest';
import { defaultPolicies, presets } from '../../../../utils/model/policies.ts';
import { bucketsOf } from '../../../../utils/policy/buckets.ts';
import { byPoints, many, surveyWith } from '../../judged.ts';

const policies = { ...defaultPolicies, everywhere: { ...defaultPolicies.everywhere, shares: presets.safe } };
const judged = [
  ...many('project', 6, { points: 1 }),
  ...many('project', 3, { type: 'Enabler Story', points: 4 }).map((one, at) => ({
    ...one,
    ticket: { ...one.ticket, id: `enabler ${at}` },
  })),
  // What comes round again is maintenance, whatever it is labelled.
  ...many('operations', 2, { labels: ['infrastructure'], points: 2 }),
  ...many('unclear', 1, { points: 3 }),
  ...many('not-work', 4),
];

it('divides project work into features and what enables them, the rest as it was', () => {
  expect(bucketsOf(surveyWith({ judged, policies }))).toMatchObject({
    split: { measure: 'tickets', project: 9, operations: 2, unclear: 1, tickets: 12 },
    enablers: 3,
  });
});

it('weighs by the measure that was chosen', () => {
  expect(bucketsOf(surveyWith({ judged, policies, weighed: byPoints(judged) }))).toMatchObject({
    split: { measure: 'points', project: 18, operations: 4, unclear: 3 },
    enablers: 12,
  });
});

it('is asked for by one preset alone', () => {
  expect(bucketsOf(surveyWith({ judged }))).toBeNull();
});
