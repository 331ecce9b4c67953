// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { versionsSection } from '../../../../../components/options/sections/versions.tsx';
import { defaultSettings } from '../../../../../utils/model/settings.ts';
import { readEnglish } from '../../../english.ts';
import { labelRule } from '../../../utils/rules/some-rules.ts';
import { backgroundWith, click, draw, enter, named, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const older = { ...defaultSettings, rules: [labelRule('a', 'infra', 'operations')], operationsFrom: 0.9 };
const versions = () => [{ id: 'v', name: 'Before the audit', at: '2026-06-01T12:00:00.000Z', settings: older }];
const { Body } = versionsSection;
const facts = { signals: [], sites: [] };

it('says in words what a version would change, and takes it into the draft', async () => {
  const change = vi.fn();
  const fake = backgroundWith(viewOf([]), { versions });
  const place = await draw(<Body settings={defaultSettings} change={change} facts={facts} query="" />, fake.background);
  expect([...place.querySelectorAll('li li')].map((line) => line.textContent)).toEqual([
    'New rule “Label infra”',
    'Counts as operations from: 90%',
  ]);
  await click(named(place, 'button', 'Take “Before the audit”'));
  expect(change).toHaveBeenCalledWith(older, 'version v');
});

it('keeps the draft under a name', async () => {
  const fake = backgroundWith(viewOf([]), { versions });
  const place = await draw(<Body settings={older} change={() => {}} facts={facts} query="" />, fake.background);
  expect(place.textContent).toContain('The same as now.');
  await enter(named(place, 'input[type=search]', 'A name for these settings'), 'Audit');
  await click(named(place, 'button', 'Keep under this name'));
  expect(fake.requests('keepVersion')).toEqual([{ name: 'Audit', settings: older }]);
});
