import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catchUp } from '../../../../entrypoints/background/catch-up.ts';
import { correct } from '../../../../entrypoints/background/correct.ts';
import { readEngine } from '../../../../entrypoints/background/engine.ts';
import { answer, lessons } from '../../../../entrypoints/background/lessons.ts';
import { emptyStore, engine, now, rowOfKey, stored, take } from './stored.ts';

afterEach(async () => {
  await emptyStore();
  await fakeBrowser.storage.local.clear();
});

const id = (key: string): string => `jira-cloud/example.atlassian.net/${key}`;
const infra = (key: string, at: number) => ({
  ...stored(key, `Zq${at} xw${at}`, { labels: ['infra'] }),
  project: { key: `P${at}`, name: null, kind: null },
});

const taught = async (): Promise<void> => {
  await take([
    ...Array.from({ length: 4 }, (_, at) => infra(`C-${at}`, at)),
    ...Array.from({ length: 11 }, (_, at) => infra(`S-${at}`, 10 + at)),
    stored('O-1', 'Zz yy', { labels: ['blue'] }),
  ]);
  for (let at = 0; at < 4; at++) await correct(id(`C-${at}`), 'operations', engine, now);
};

describe('lessons from corrections', () => {
  it('are offered with what they would change, and change nothing by themselves', async () => {
    await taught();
    const { offers, taken } = await lessons(await readEngine(), now);
    expect(taken).toEqual([]);
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({ shown: 'infra', corrections: 4, changes: 11 });
    expect(offers[0]?.examples).toHaveLength(11);
    expect((await rowOfKey('S-1'))?.verdict.category).toBe('unclear');
  });

  it('hold once they are taken, and no longer once that is undone', async () => {
    await taught();
    const [offer] = (await lessons(await readEngine(), now)).offers;
    if (!offer) throw new Error('no offer');
    await answer(offer, 'take', now);
    await catchUp(readEngine, () => now);
    expect((await rowOfKey('S-1'))?.verdict.category).toBe('operations');
    expect((await rowOfKey('O-1'))?.verdict.category).toBe('unclear');
    const after = await lessons(await readEngine(), now);
    expect(after.offers).toEqual([]);
    expect(after.taken).toHaveLength(1);
    await answer(offer, 'undo', now);
    await catchUp(readEngine, () => now);
    expect((await rowOfKey('S-1'))?.verdict.category).toBe('unclear');
    expect((await lessons(await readEngine(), now)).offers).toHaveLength(1);
  });

  it('are not offered again once they are declined', async () => {
    await taught();
    const [offer] = (await lessons(await readEngine(), now)).offers;
    if (!offer) throw new Error('no offer');
    await answer(offer, 'decline', now);
    expect(await lessons(await readEngine(), now)).toEqual({ offers: [], taken: [] });
  });

  it('are not drawn from fewer than three corrections', async () => {
    await taught();
    for (const key of ['C-0', 'C-1']) await correct(id(key), null, engine, now);
    expect((await lessons(await readEngine(), now)).offers).toEqual([]);
  });
});
