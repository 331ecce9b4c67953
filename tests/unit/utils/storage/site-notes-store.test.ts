import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSiteNotes, keepSiteNote, readSiteNote } from '../../../../utils/storage/site-notes-store.ts';

beforeEach(() => fakeBrowser.reset());

it('gives back what was noted of a host until it is too old', async () => {
  await keepSiteNote('a.example', 'fields', 'x', 1_000, 0);
  expect(await readSiteNote('a.example', 'fields', 999)).toBe('x');
  expect(await readSiteNote('a.example', 'fields', 1_000)).toBeNull();
  expect(await readSiteNote('b.example', 'fields', 0)).toBeNull();
  expect(await readSiteNote('a.example', 'constructor', 0)).toBeNull();
});

it('keeps what two tabs note at once, and no more than a few', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, at) => keepSiteNote('a.example', `n${at}`, 'x', 1_000 + at, 0)));
  expect(await readSiteNote('a.example', 'n0', 0)).toBeNull();
  expect(await readSiteNote('a.example', 'n20', 0)).toBe('x');
  expect(await readSiteNote('a.example', 'n29', 0)).toBe('x');
});

it('starts anew where what is stored cannot be read', async () => {
  await fakeBrowser.storage.local.set({ 'noted:a.example': 7 });
  expect(await readSiteNote('a.example', 'fields', 0)).toBeNull();
  await keepSiteNote('a.example', 'fields', 'x', 1, 0);
  expect(await readSiteNote('a.example', 'fields', 0)).toBe('x');
});

it('is forgotten with everything else, and nothing besides', async () => {
  await fakeBrowser.storage.local.set({ settings: 1 });
  await keepSiteNote('a.example', 'fields', 'x', 1, 0);
  await forgetSiteNotes();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 1 });
});
