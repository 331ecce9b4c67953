import { afterEach, describe, expect, it } from 'vitest';
import { correct, explainStored } from '../../../../entrypoints/background/correct.ts';
import { readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { allRows, emptyStore, engine, now, rowOfKey, stored, take } from './stored.ts';

afterEach(emptyStore);

const id = (key: string): string => `jira-cloud/example.atlassian.net/${key}`;
const odd = (count: number) => Array.from({ length: count }, (_, at) => stored(`B-${at}`, `Zqv ${'abcdefghij'[at]}xw`));

describe('correcting by hand', () => {
  it('decides alone, can be taken back, and keeps what the engine would have said', async () => {
    await take([stored('A-1', 'Weekly backup report')]);
    await correct(id('A-1'), 'project', engine, now);
    expect((await rowOfKey('A-1'))?.verdict).toMatchObject({ category: 'project', by: 'correction' });
    expect((await explainStored(id('A-1'), engine, now))?.evidence.length).toBeGreaterThan(0);
    await correct(id('A-1'), null, engine, now);
    expect((await rowOfKey('A-1'))?.verdict).toMatchObject({ category: 'operations', by: 'evidence' });
  });

  it('waits for a ticket that is not stored yet', async () => {
    await correct(id('A-9'), 'operations', engine, now);
    const { verdicts } = await take([stored('A-9', 'Build the new portal')]);
    expect(verdicts[id('A-9')]).toMatchObject({ category: 'operations', by: 'correction' });
  });

  it('is what the neighbours see: their home leans, and they are judged again', async () => {
    await take(odd(8));
    const before = await rowOfKey('B-7');
    for (let at = 0; at < 7; at++) await correct(id(`B-${at}`), 'operations', engine, now);
    const after = await rowOfKey('B-7');
    expect(after?.verdict.probability).toBeGreaterThan(before?.verdict.probability ?? 1);
    expect((await explainStored(id('B-7'), engine, now))?.verdict).toEqual(after?.verdict);
  });

  it('explains nothing of a ticket that is not stored', async () => {
    expect(await explainStored(id('A-1'), engine, now)).toBeNull();
    expect(await readPortfolio(allRows)).toEqual([]);
  });
});
