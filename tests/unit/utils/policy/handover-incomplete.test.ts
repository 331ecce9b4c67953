import { expect, it } from 'vitest';
import { defaultPolicies } from '../../../../utils/model/policies.ts';
import { handoverIncomplete } from '../../../../utils/policy/handover-incomplete.ts';
import { judgedAs, surveyWith } from '../../judged.ts';

const find = (titles: readonly string[], built = 19, policies = defaultPolicies) => {
  const children = [
    ...Array.from({ length: built }, (_, at) => ({ title: `Built ${at}`, done: true })),
    ...titles.map((title) => ({ title, done: false })),
  ];
  const judged = [judgedAs('project', 'P-1', { title: 'Billing move', children })];
  return handoverIncomplete.find(surveyWith({ judged, policies }), []);
};
const full = 'Hand over with known issues, sign-off by the service owner, training and escalation path';

it('names what a hand-over leaves out', () => {
  expect(find(['Hand over to the service owner'])).toMatchObject({
    severity: 'warning',
    values: ['Billing move', { parts: ['runbook', 'support', 'training', 'issues', 'acceptance'] }],
    count: 1,
    sample: 1,
  });
});

it('lets one part be missing, not two', () => {
  expect(find([full])).toBeNull();
  expect(find([full.replace('training and ', '')])).toMatchObject({
    values: ['Billing move', { parts: ['runbook', 'training'] }],
  });
});

it('asks for what the policy asks for', () => {
  const handover = { ...defaultPolicies.handover, parts: ['owner' as const] };
  expect(find(['Hand over'], 19, { ...defaultPolicies, handover })).toBeNull();
});

it('keeps silent where nothing hands over, and far from the end', () => {
  expect(find(['Celebrate'])).toBeNull();
  expect(find(['Hand over', 'a', 'b', 'c', 'd', 'e'], 5)).toBeNull();
});
