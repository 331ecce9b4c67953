import { receive } from '../../utils/messaging/receive.ts';
import type { Kept } from '../../utils/model/kept.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { onPolicyChanged } from '../../utils/storage/managed-store.ts';
import { readSettings, writeSettings } from '../../utils/storage/settings-store.ts';
import { settingsSync } from '../../utils/storage/sync-store.ts';
import { addVersion, readVersions, removeVersion } from '../../utils/storage/versions-store.ts';
import { judgingPart } from './engine.ts';
import { keep } from './keeping.ts';
import { progress } from './progress.ts';
import { readManaged } from './tuned.ts';

/** What follows a change: `all` when every ticket has to be judged again, else only how things are drawn has changed. */
export type SettingsChanged = (all: boolean) => void;

/** Stores the reader's settings. What held before stays as an unnamed version, and the other browsers get the new ones. */
const write = async (settings: Settings, changed: SettingsChanged): Promise<Kept> => {
  const before = await readSettings();
  const { kept } = await keep(() => writeSettings(settings));
  if (!kept.kept) return kept;
  // A version that finds no room is no reason to lose the change itself.
  if (JSON.stringify(before) !== JSON.stringify(settings)) await keep(() => addVersion('', before, new Date()));
  void settingsSync.share(settings);
  changed(judgingPart(before) !== judgingPart(settings));
  return kept;
};

/** Answers the screens about settings, and follows what changes them from outside: other browsers and the organisation. */
export const followSettings = (changed: SettingsChanged): void => {
  receive('readSettings', () => readSettings());
  receive('writeSettings', (settings) => write(settings, changed));
  receive('managed', () => readManaged());
  receive('progress', () => progress());
  receive('versions', () => readVersions());
  receive('keepVersion', async ({ name, settings }) => (await keep(() => addVersion(name, settings, new Date()))).kept);
  receive('removeVersion', async ({ id }) => (await keep(() => removeVersion(id))).kept);
  receive('sync', async ({ step }) => {
    if (step === 'look') return settingsSync.step(step);
    const [before, { conflict }] = [await readSettings(), await settingsSync.step('look')];
    const state = await settingsSync.step(step);
    // Of two sides the one that was not chosen stays as an unnamed version.
    const other = step === 'take-theirs' ? before : step === 'keep-mine' ? (conflict?.settings ?? null) : null;
    if (other) await keep(() => addVersion('', other, new Date()));
    changed(true);
    return state;
  });

  onPolicyChanged(() => changed(true));
  const arrived = async (): Promise<void> => {
    const before = await readSettings();
    const different = await settingsSync.pull();
    if (different) await keep(() => addVersion('', before, new Date()));
    changed(different);
  };
  settingsSync.onArrival(() => void arrived());
};
