import { beforeEach, expect, it } from 'vitest';
import { differences } from '../../../../components/options/differences.ts';
import { presets } from '../../../../utils/model/policies.ts';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';
import { readEnglish } from '../../english.ts';
import { labelRule } from '../../utils/rules/some-rules.ts';

beforeEach(readEnglish);

const before: Settings = { ...defaultSettings, rules: [labelRule('a', 'infra', 'operations')] };

it('names every part in which settings differ, and nothing of those that are the same', () => {
  expect(differences(before, before)).toEqual([]);
  const { everywhere } = before.policies;
  const after: Settings = {
    ...before,
    rules: [labelRule('a', 'platform', 'project')],
    operationsFrom: 0.9,
    policies: { ...before.policies, everywhere: { ...everywhere, shares: presets.ktlo } },
    tags: { trello: false },
    appearance: { words: false, unclear: true },
    menu: { why: false },
  };
  expect(differences(before, after)).toEqual([
    'Rule “Label platform” is different: label is "platform" → Project',
    'Counts as operations from: 90%',
    'Alert from (operations limit): 40%',
    'Different: Policies, Tags on the page, and Menu of the right mouse button',
  ]);
});
