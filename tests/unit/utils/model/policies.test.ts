import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defaultPolicies, Policies, policyOf, presets } from '../../../../utils/model/policies.ts';

it('holds a scope to its own policy, and every other to the one for everywhere', () => {
  const own = { ...defaultPolicies.everywhere, openProjects: 9 };
  const policies = { ...defaultPolicies, scopes: [{ scope: 'trello/trello.com/b', name: 'B', policy: own }] };
  expect(policyOf(policies, 'trello/trello.com/b')).toBe(own);
  expect(policyOf(policies, 'everything')).toBe(defaultPolicies.everywhere);
});

it('has presets that are in order: aimed at, warned of, capped', () => {
  for (const { target, warn, cap } of Object.values(presets)) {
    expect(Math.min(target, warn)).toBeGreaterThan(0);
    expect(warn).toBeLessThanOrEqual(cap);
    expect(target).toBeLessThanOrEqual(cap);
  }
});

it('takes no limit that is none', () => {
  expect(z.safeParse(Policies, { ...defaultPolicies, reserve: 1.2 }).success).toBe(false);
  expect(
    z.safeParse(Policies, { ...defaultPolicies, freezes: [{ id: 'f', name: '', from: 'soon', to: '' }] }).success,
  ).toBe(false);
});
