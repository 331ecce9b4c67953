import { expect, it } from 'vitest';
import { type Managed, overlaid } from '../../../../utils/model/managed.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { labelRule } from '../rules/some-rules.ts';

const policy: Managed = {
  organisation: 'Acme',
  rules: [labelRule('theirs', 'infra', 'operations')],
  operationsFrom: 0.9,
  signals: { rhythm: { on: false, weight: 1 } },
  sites: { trello: false },
  problems: [],
};

it('lays what is set over the reader’s settings, and leaves the rest and the settings themselves', () => {
  const own = {
    ...defaultSettings,
    projectUpTo: 0.1,
    tags: { 'jira-cloud': false },
    rules: [labelRule('own', 'x', 'project')],
  };
  const frozen = structuredClone(own);
  expect(overlaid(own, policy)).toMatchObject({
    operationsFrom: 0.9,
    projectUpTo: 0.1,
    signals: { rhythm: { on: false } },
    tags: { 'jira-cloud': false, trello: false },
    rules: own.rules,
    policyRules: policy.rules,
  });
  expect(own).toEqual(frozen);
  expect(overlaid(own, null)).toEqual(frozen);
});
