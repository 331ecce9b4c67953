import { afterEach, describe, expect, it } from 'vitest';
import { correct, explainStored } from '../../../../entrypoints/background/correct.ts';
import { judgeAlone, takeIn } from '../../../../entrypoints/background/intake.ts';
import { readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { board, day, emptyStore, engine, now, rowOfKey, stored, take } from './stored.ts';

afterEach(emptyStore);

const id = (key: string): string => `jira-cloud/example.atlassian.net/${key}`;
const plain = (key: string, after: number) => stored(key, 'Pump check hall B', { created: day(after) });

describe('taking tickets in', () => {
  it('answers with the verdict of each ticket, and keeps it', async () => {
    const { verdicts } = await take([stored('A-1', 'Weekly backup report'), stored('A-2', 'Build the new portal')]);
    expect(Object.keys(verdicts)).toEqual([id('A-1'), id('A-2')]);
    expect(verdicts[id('A-1')]?.category).toBe('operations');
    expect((await rowOfKey('A-1'))?.verdict).toEqual(verdicts[id('A-1')]);
  });

  it('lets two pages that write at once lose nothing of each other', async () => {
    const other = { ...board, id: 'jira-cloud/example.atlassian.net/2' };
    const runs = [0, 7, 14, 21].map((after) => plain(`A-${after}`, after));
    await Promise.all([
      ...runs.map((ticket) => take([ticket])),
      ...runs.map((ticket) => takeIn(other, [ticket], null, engine, now)),
    ]);
    for (const { key } of runs) {
      const row = await rowOfKey(key);
      expect(row?.boards.toSorted()).toEqual([board.id, other.id]);
      expect(row?.series?.count).toBe(4);
    }
    const home = await readPortfolio((store) => store.groups(['h:jira-cloud/example.atlassian.net/OPS']));
    expect(home[0]?.tally).toMatchObject({ open: 4, done: 0 });
  });

  it('takes of what is not the latest word on a ticket where it is, and a ticket that nobody knows', async () => {
    const other = { ...board, id: 'jira-cloud/example.atlassian.net/2' };
    await take([stored('A-1', 'Build the new portal')]);
    const late = [stored('A-1', 'Weekly backup report'), stored('A-2', 'Rotate the keys')];
    const { verdicts } = await takeIn(other, late, null, engine, now, () => false);
    expect(await rowOfKey('A-1')).toMatchObject({ title: 'Build the new portal', boards: [board.id, other.id] });
    expect(await rowOfKey('A-2')).toMatchObject({ title: 'Rotate the keys', boards: [other.id] });
    expect(verdicts[id('A-1')]?.category).toBe('project');
  });

  it('knows an archived card for its series, but on no board', async () => {
    await take([plain('A-0', 0)]);
    expect((await rowOfKey('A-0'))?.boards).toEqual([board.id]);
    await take(
      [0, 7, 14].map((after) => stored(`A-${after}`, 'Pump check hall B', { created: day(after), closed: true })),
    );
    await take([plain('A-21', 21)]);
    expect((await rowOfKey('A-0'))?.boards).toEqual([]);
    expect((await rowOfKey('A-21'))?.series?.count).toBe(4);
  });

  it('judges the neighbours again whose context a new ticket turns, and says so', async () => {
    await take([0, 7, 14].map((after) => plain(`A-${after}`, after)));
    const before = await rowOfKey('A-0');
    const { turned } = await take([plain('A-21', 21)]);
    const after = await rowOfKey('A-0');
    expect(after?.series?.cadenceDays).toBe(7);
    expect(after?.verdict.probability).toBeGreaterThan(before?.verdict.probability ?? 1);
    expect(turned.includes(id('A-0'))).toBe(before?.verdict.category !== after?.verdict.category);
  });

  it('says so too when a ticket that was stored turns by what is told of it, but not of a new one', async () => {
    expect((await take([stored('A-1', 'Weekly backup report')])).turned).toEqual([]);
    expect((await take([stored('A-1', 'Weekly backup report')])).turned).toEqual([]);
    expect((await take([stored('A-1', 'Build the new portal')])).turned).toEqual([id('A-1')]);
  });

  it('judges them again when a ticket leaves their series by another title', async () => {
    await take([0, 7, 14, 21].map((after) => plain(`A-${after}`, after)));
    expect((await rowOfKey('A-0'))?.series).not.toBeNull();
    await take([stored('A-21', 'Something else entirely', { created: day(21) })]);
    await take([stored('A-14', 'Another thing altogether', { created: day(14) })]);
    expect((await rowOfKey('A-0'))?.series).toBeNull();
  });

  it('judges the children of an epic again when the epic is closed and work keeps coming', async () => {
    const parent = { key: 'E-1', title: 'Customer portal', type: 'Epic', level: 1 };
    const epic = stored('E-1', 'Customer portal', { type: 'Epic', created: day(-400) });
    const kids = [-390, -380, -200, -150, -100, -60, -20].map((after, at) =>
      stored(`K-${at}`, `Part ${'abcdefg'[at]} qz`, { parent, created: day(after) }),
    );
    await take([epic, ...kids]);
    const explained = async () => explainStored(id('K-6'), engine, now);
    expect((await explained())?.container?.slipped).toBe(false);
    await take([{ ...epic, statusCategory: 'done', resolved: day(-330) }]);
    expect((await explained())?.container?.slipped).toBe(true);
    const row = await rowOfKey('K-6');
    expect(row?.verdict).toEqual((await explained())?.verdict);
  });

  it('keeps a correction over every reading after it', async () => {
    await take([stored('A-1', 'Weekly backup report')]);
    await correct(id('A-1'), 'project', engine, now);
    const { verdicts } = await take([stored('A-1', 'Weekly backup report, again')]);
    expect(verdicts[id('A-1')]).toMatchObject({ category: 'project', by: 'correction' });
  });

  it('takes what left a board for done once no board holds it', async () => {
    await take([stored('A-1', 'Old thing'), stored('A-2', 'New thing')], true);
    await take([stored('A-2', 'New thing')], true);
    expect(await rowOfKey('A-1')).toMatchObject({ done: true, boards: [] });
    const [home] = await readPortfolio((store) => store.groups(['h:jira-cloud/example.atlassian.net/OPS']));
    expect(home?.tally).toMatchObject({ open: 1, done: 1 });
  });

  it('keeps all of a write or nothing of it', async () => {
    const broken = { ...stored('A-2', 'Broken'), title: 'Broken', children: [{ title: 'x', done: null, no: () => 1 }] };
    await expect(take([stored('A-1', 'Whole'), broken])).rejects.toThrow();
    expect(await rowOfKey('A-1')).toBeNull();
    const [home] = await readPortfolio((store) => store.groups(['h:jira-cloud/example.atlassian.net/OPS']));
    expect(home).toBeNull();
  });

  it('judges from the ticket alone when nothing can be kept', () => {
    const ticket = stored('A-1', 'Weekly backup report');
    expect(judgeAlone([ticket], engine, now)[ticket.id]?.category).toBe('operations');
  });
});
