// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { OutlookContext } from '../../../../../components/hooks/outlook.ts';
import { syncSection } from '../../../../../components/options/sections/sync.tsx';
import { defaultSettings } from '../../../../../utils/model/settings.ts';
import type { SyncState } from '../../../../../utils/model/sync.ts';
import { readEnglish } from '../../../english.ts';
import { backgroundWith, click, draw, named, viewOf } from '../../screen.tsx';

beforeEach(readEnglish);

const off: SyncState = { on: false, state: 'off', reason: null, left: [], found: false, conflict: null };
const { Body } = syncSection;
const facts = { signals: [], sites: [] };
const open = async (state: SyncState) => {
  const fake = backgroundWith(viewOf([]), { sync: () => state });
  const place = await draw(
    <OutlookContext value={{ kept: defaultSettings, managed: null }}>
      <Body settings={defaultSettings} change={() => {}} facts={facts} query="" />
    </OutlookContext>,
    fake.background,
  );
  return { ...fake, place };
};

it.each<[string, SyncState, string]>([
  ['another browser’s settings', { ...off, found: true }, 'Another of your browsers'],
  ['that all is well', { ...off, on: true, state: 'synced' }, 'in step'],
  ['what does not fit', { ...off, on: true, state: 'synced', left: ['rules', 'words'] }, 'the rules and the words'],
  ['a full quota', { ...off, on: true, state: 'not-synced', reason: 'quota' }, 'Everything is kept here'],
])('tells of %s', async (_, state, words) => {
  expect((await open(state)).place.querySelector('[role=status]')?.textContent).toContain(words);
});

it('shows both sides of a conflict and asks which to go on with', async () => {
  const theirs = { ...defaultSettings, projectUpTo: 0.1 };
  const conflict = { at: '2026-06-01T12:00:00.000Z', settings: theirs };
  const { place, requests } = await open({ ...off, on: true, state: 'conflict', conflict });
  expect(place.textContent).toContain('Counts as project up to: 10%');
  await click(named(place, 'button', 'Keep these'));
  expect(requests('sync')).toContainEqual({ step: 'keep-mine' });
});
