import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';
import { readSettings, writeSettings } from '../../../../utils/storage/settings-store.ts';
import { settingsSync } from '../../../../utils/storage/sync-store.ts';
import { labelRule } from '../rules/some-rules.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const withCap = (projectUpTo: number): Settings => ({ ...defaultSettings, projectUpTo });
const keepHere = async (settings: Settings): Promise<void> => {
  await writeSettings(settings);
  await settingsSync.share(settings);
};

/** Lets another browser be in its place: it has storage of its own and shares only what is synced. */
const browsers = () => {
  const kept: Record<string, Record<string, unknown>> = {};
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await browser.storage.local.clear();
    await browser.storage.local.set(kept[name] ?? {});
    const result = await work();
    kept[name] = await browser.storage.local.get(null);
    return result;
  };
};

describe('settings between two browsers', () => {
  it('stay here until the reader turns it on', async () => {
    await keepHere(withCap(0.1));
    expect(await browser.storage.sync.get(null)).toEqual({});
    expect(await settingsSync.step('look')).toMatchObject({ on: false, state: 'off', found: false });
  });

  it('arrive in the other browser, and go on from there', async () => {
    const at = browsers();
    await at('home', () => settingsSync.step('on'));
    await at('home', () => keepHere(withCap(0.1)));
    expect(await at('work', () => settingsSync.step('look'))).toMatchObject({ state: 'off', found: true });
    expect(await at('work', () => settingsSync.step('on'))).toMatchObject({ state: 'synced' });
    expect((await at('work', readSettings)).projectUpTo).toBe(0.1);
    await at('work', () => keepHere(withCap(0.15)));
    expect(await at('home', settingsSync.pull)).toBe(true);
    expect((await at('home', readSettings)).projectUpTo).toBe(0.15);
  });

  it.each(['take-theirs', 'keep-mine'] as const)(
    'keep both sides of a conflict until the reader says %s',
    async (step) => {
      const at = browsers();
      await at('home', () => settingsSync.step('on'));
      await at('work', () => settingsSync.step('on'));
      const before = await browser.storage.sync.get(null);
      await at('work', () => keepHere(withCap(0.15)));
      // The browser at home has not heard of it yet, keeps something else, and its own sync lets the later one stand.
      const theirs = await browser.storage.sync.get(null);
      await browser.storage.sync.clear();
      await browser.storage.sync.set(before);
      await at('home', () => keepHere(withCap(0.05)));
      await browser.storage.sync.set(theirs);
      await at('home', settingsSync.pull);
      const state = await at('home', () => settingsSync.step('look'));
      expect(state).toMatchObject({ state: 'conflict', conflict: { settings: { projectUpTo: 0.15 } } });
      expect((await at('home', readSettings)).projectUpTo).toBe(0.05);
      await at('home', () => settingsSync.step(step));
      const chosen = step === 'take-theirs' ? 0.15 : 0.05;
      expect((await at('home', readSettings)).projectUpTo).toBe(chosen);
      await at('work', settingsSync.pull);
      expect((await at('work', readSettings)).projectUpTo).toBe(chosen);
      expect((await at('work', () => settingsSync.step('look'))).state).toBe('synced');
    },
  );

  it('say that nothing was sent while the browser does not give its synced storage, and go with the next change', async () => {
    const refuse = vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('switched off'));
    expect(await settingsSync.step('on')).toMatchObject({ on: true, state: 'not-synced', reason: 'refused' });
    await keepHere(withCap(0.1));
    expect(await settingsSync.step('look')).toMatchObject({ state: 'not-synced', reason: 'refused' });
    expect(await settingsSync.pull()).toBe(false);
    refuse.mockRestore();
    await keepHere(withCap(0.15));
    expect(await settingsSync.step('look')).toMatchObject({ state: 'synced', reason: null });
  });

  it('leave what was synced before whole when the browser has no room for more', async () => {
    const rules = Array.from({ length: 100 }, (_, at) => labelRule(`rule-${at}`, 'x'.repeat(100), 'project'));
    await settingsSync.step('on');
    await keepHere({ ...withCap(0.1), rules });
    const before = await browser.storage.sync.get(null);
    const set = browser.storage.sync.set.bind(browser.storage.sync);
    const full = vi.spyOn(browser.storage.sync, 'set').mockImplementation(async (items) => {
      if ('settings' in items) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    });
    await keepHere(withCap(0.15));
    full.mockRestore();
    expect(await settingsSync.step('look')).toMatchObject({ state: 'not-synced', reason: 'quota' });
    expect(await browser.storage.sync.get(null)).toEqual(before);
    expect((await readSettings()).projectUpTo).toBe(0.15);
  });

  it('say what did not fit and keep it here', async () => {
    const rules = Array.from({ length: 700 }, (_, at) => labelRule(`rule-${at}`, 'x'.repeat(100), 'project'));
    await settingsSync.step('on');
    await keepHere({ ...withCap(0.1), rules });
    expect(await settingsSync.step('look')).toMatchObject({ state: 'synced', left: ['rules'] });
    expect((await readSettings()).rules).toHaveLength(700);
  });

  it('say when the browser takes nothing, and send it with the next keeping', async () => {
    await settingsSync.step('on');
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await keepHere(withCap(0.1));
    expect(await settingsSync.step('look')).toMatchObject({ state: 'not-synced', reason: 'quota' });
    expect((await readSettings()).projectUpTo).toBe(0.1);
    set.mockRestore();
    await keepHere(withCap(0.1));
    expect((await settingsSync.step('look')).state).toBe('synced');
  });
});
