import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { keepGroup, rememberedGroups } from '../../../../entrypoints/background/remembered-groups.ts';
import { readPortfolio, writePortfolio } from '../../../../utils/storage/portfolio-store.ts';
import type { StoredGroup } from '../../../../utils/storage/records.ts';
import { emptyStore } from './stored.ts';

afterEach(emptyStore);

const group = (turn: string): StoredGroup => ({ key: 's:a', turn, tally: null });

it('remembers what was read of a group, and of those that are counted that there was nothing', () => {
  const read = rememberedGroups();
  read.keep('s:a', group('series'));
  read.keep('k:b', null);
  read.keep('s:c', null);
  expect(rememberedGroups().known('s:a')).toEqual(group('series'));
  expect(rememberedGroups().known('k:b')).toBeNull();
  expect(rememberedGroups().known('s:c')).toBeUndefined();
});

it('knows what was written as the store does', async () => {
  rememberedGroups().keep('s:a', group('series'));
  await writePortfolio(async (store) => keepGroup(store, group('cadence')));
  expect(rememberedGroups().known('s:a')).toEqual(group('cadence'));
  expect(await readPortfolio((store) => store.groups(['s:a']))).toEqual([group('cadence')]);
});

it('keeps nothing that was read before something was written', async () => {
  const early = rememberedGroups();
  await writePortfolio(async (store) => keepGroup(store, group('cadence')));
  early.keep('s:a', group('series'));
  expect(rememberedGroups().known('s:a')).toBeUndefined();
});

it('forgets what a transaction wrote that was not kept', async () => {
  rememberedGroups().keep('s:a', group('series'));
  const failing = writePortfolio(async (store) => {
    keepGroup(store, group('cadence'));
    throw new Error('the disk failed');
  });
  await expect(failing).rejects.toThrow();
  expect(rememberedGroups().known('s:a')).toBeUndefined();
});
