import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { addVersion, readVersions, removeVersion } from '../../../../utils/storage/versions-store.ts';

beforeEach(() => fakeBrowser.reset());

const now = new Date('2026-06-30T12:00:00Z');
const names = async () => (await readVersions()).map(({ name }) => name);

it('keeps named versions when unnamed ones come and go', async () => {
  await addVersion('Before the audit', defaultSettings, now);
  for (let at = 0; at < 15; at++) await addVersion('', { ...defaultSettings, projectUpTo: at / 100 }, now);
  const all = await names();
  expect(all.filter((name) => name === '')).toHaveLength(10);
  expect(all).toContain('Before the audit');
});

it('brings versions of an older extension to the present shape', async () => {
  const old = { version: 1, signals: {}, operationsFrom: 0.9, projectUpTo: 0.2, operationsCap: 0.5, tags: {} };
  await browser.storage.local.set({ 'settings-versions': [{ id: 'a', name: 'Old', at: '2025-01-01', settings: old }] });
  expect((await readVersions())[0]?.settings).toMatchObject({ operationsFrom: 0.9, rules: [] });
});

it('removes one and leaves the others', async () => {
  await addVersion('A', defaultSettings, now);
  await addVersion('B', defaultSettings, now);
  await removeVersion((await readVersions())[0]?.id ?? '');
  expect(await names()).toEqual(['A']);
});
