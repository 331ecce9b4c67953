import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catchUp } from '../../../../entrypoints/background/catch-up.ts';
import { correct } from '../../../../entrypoints/background/correct.ts';
import { prune, storeSize } from '../../../../entrypoints/background/store-size.ts';
import { readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { day, emptyStore, engine, now, rowOfKey, stored, take } from './stored.ts';

const over = (key: string, after: number) =>
  stored(key, 'Old thing', {
    created: day(after - 30),
    resolved: day(after),
    updated: day(after),
    statusCategory: 'done',
  });

beforeEach(() => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 4_096 }) } });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await emptyStore();
});

it('says how much is kept, and how much of it is old', async () => {
  await take([over('A-1', -900), over('A-2', -500), over('A-3', -10), stored('A-4', 'Still open')]);
  expect(await storeSize(now)).toEqual({
    tickets: 4,
    bytes: 4_096,
    older: [
      { days: 365, tickets: 2 },
      { days: 730, tickets: 1 },
      { days: 1095, tickets: 0 },
    ],
  });
});

it('removes what was over so long ago, and neither what is open nor what was said by hand', async () => {
  await take([over('A-1', -900), over('A-2', -10), stored('A-3', 'Open for ever', { created: day(-2_000) })]);
  await correct('jira-cloud/example.atlassian.net/A-1', 'project', engine, now);
  expect(await prune(365, now)).toBe(1);
  expect(await rowOfKey('A-1')).toBeNull();
  expect(await rowOfKey('A-2')).not.toBeNull();
  expect(await rowOfKey('A-3')).not.toBeNull();
  const { corrections, home } = await readPortfolio(async (store) => ({
    corrections: await store.allCorrections(),
    home: (await store.groups(['h:jira-cloud/example.atlassian.net/OPS']))[0],
  }));
  expect(corrections.map(({ to }) => to)).toEqual(['project']);
  expect(home?.tally).toMatchObject({ open: 1, done: 1 });
});

it('judges again those that were a series with what was removed', async () => {
  const run = (key: string, after: number) => ({ ...over(key, after), title: 'Pump check hall B' });
  await take([run('S-1', -900), run('S-2', -893), stored('S-3', 'Pump check hall B', { created: day(-10) })]);
  expect((await rowOfKey('S-3'))?.series?.count).toBe(3);
  await prune(365, now);
  await catchUp(
    async () => engine,
    () => now,
  );
  expect((await rowOfKey('S-3'))?.series).toBeNull();
});
