import { afterEach, describe, expect, it, vi } from 'vitest';
import { catchUp, leaveAll, leaveFor, toldOf } from '../../../../entrypoints/background/catch-up.ts';
import { correct } from '../../../../entrypoints/background/correct.ts';
import { type Engine, markOfEngine } from '../../../../entrypoints/background/engine.ts';
import { progress } from '../../../../entrypoints/background/progress.ts';
import { closePortfolio, readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { allRows, day, emptyStore, engine, now, rowOfKey, spoilRows, stored, take } from './stored.ts';

afterEach(emptyStore);

const without = (signal: string): Engine => ({
  ...engine,
  settings: { ...engine.settings, signals: { [signal]: { on: false, weight: 1 } } },
});
const verdicts = async () =>
  readPortfolio(async (store) => (await allRows(store)).map(({ id, own, verdict }) => [id, own, verdict] as const));

describe('catching up', () => {
  it('judges every ticket by an engine that has changed, as if they had all come in by it', async () => {
    const some = Array.from({ length: 250 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { recurrence: 'weekly' }));
    await take(some);
    await leaveAll();
    expect(
      await catchUp(
        async () => without('recurrence'),
        () => now,
      ),
    ).not.toBeNull();
    const changed = await verdicts();
    expect((await rowOfKey('A-7'))?.verdict.category).toBe('unclear');
    await leaveAll();
    await catchUp(
      async () => without('recurrence'),
      () => now,
    );
    expect(await verdicts()).toEqual(changed);
    await leaveAll();
    await catchUp(
      async () => engine,
      () => now,
    );
    expect((await rowOfKey('A-7'))?.verdict.category).toBe('operations');
  });

  it('goes on where a worker that died had come to', async () => {
    await take(Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { recurrence: 'weekly' })));
    await leaveAll();
    let batches = 0;
    const dying = (): Date => {
      if (++batches > 1) throw new Error('the worker died');
      return now;
    };
    await expect(catchUp(async () => without('recurrence'), dying)).rejects.toThrow('died');
    expect(await progress()).toEqual({ done: 400, of: 450 });
    expect(await readPortfolio((store) => store.stale())).not.toMatchObject({ after: '' });
    await catchUp(
      async () => without('recurrence'),
      () => now,
    );
    const rows = await readPortfolio(allRows);
    expect(rows.filter(({ verdict }) => verdict.category !== 'unclear')).toEqual([]);
  });

  it('goes on beyond many records that it cannot read', async () => {
    const some = Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { recurrence: 'weekly' }));
    await take(some);
    await spoilRows(410);
    await leaveAll();
    await catchUp(
      async () => without('recurrence'),
      () => now,
    );
    const judged = await verdicts();
    expect(judged).toHaveLength(40);
    expect(judged.filter(([, , { category }]) => category !== 'unclear')).toEqual([]);
  });

  it('lets whoever asks for something meanwhile have an answer between few tickets, and comes to the same', async () => {
    const some = Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at % 90} xw`, { recurrence: 'weekly' }));
    await take(some);
    const judgeBy = async (by: Engine, isAwaited: boolean) => {
      let isOver = false;
      let answered = 0;
      await leaveAll();
      const asking = async () => {
        for (; isAwaited && !isOver; answered += 1) await rowOfKey('A-0');
      };
      const judging = catchUp(
        async () => by,
        () => now,
      ).finally(() => {
        isOver = true;
      });
      await Promise.all([judging, asking()]);
      return answered;
    };
    expect(await judgeBy(without('recurrence'), true)).toBeGreaterThan(450 / 60);
    const awaited = await verdicts();
    await judgeBy(engine, true);
    await judgeBy(without('recurrence'), false);
    expect(await verdicts()).toEqual(awaited);
  });

  it('judges every ticket once by an engine that changed while nothing could be written', async () => {
    const change = async (by: Engine, version = '1.0.0') => {
      await leaveFor(markOfEngine(by, version));
      const left = await readPortfolio((store) => store.stale());
      await catchUp(
        async () => by,
        () => now,
      );
      return left?.key.startsWith('all:') === true;
    };
    await take([stored('A-1', 'Zq xw', { recurrence: 'weekly' })]);
    await change(engine);
    expect((await rowOfKey('A-1'))?.verdict.category).toBe('operations');
    expect(await change(engine)).toBe(false);
    expect(await change({ ...engine, settings: { ...engine.settings, language: 'de', tags: { trello: false } } })).toBe(
      false,
    );
    expect(await change(without('recurrence'))).toBe(true);
    expect((await rowOfKey('A-1'))?.verdict.category).toBe('unclear');
    expect(await change(without('recurrence'))).toBe(false);
    expect(await change(without('recurrence'), '1.0.1')).toBe(true);
  });

  it('begins again by an engine that changes while it judges, and ends by that alone', async () => {
    await take(Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { recurrence: 'weekly' })));
    await leaveAll();
    let batches = 0;
    let holds = engine;
    let changed: Promise<void> | null = null;
    const changing = (): Date => {
      if (++batches === 2) {
        holds = without('recurrence');
        changed = leaveAll();
      }
      return now;
    };
    await catchUp(async () => holds, changing);
    await changed;
    const rows = await readPortfolio(allRows);
    expect(rows.filter(({ verdict }) => verdict.category !== 'unclear')).toEqual([]);
  });

  it('tells how far it has come, and asks the database for nothing', async () => {
    await take(Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`)));
    await leaveAll();
    expect(await progress()).toEqual({ done: 0, of: 450 });
    const told: unknown[] = [];
    const telling = (): Date => {
      void progress().then((come) => told.push(come));
      return now;
    };
    await catchUp(async () => engine, telling);
    expect(told).toEqual([
      { done: 0, of: 450 },
      { done: 400, of: 450 },
    ]);
    expect(await progress()).toBeNull();
  });

  it('gives what pages are to be told of until they have been told, whichever worker lives then', async () => {
    const again = () =>
      catchUp(
        async () => without('recurrence'),
        () => now,
      );
    await take([stored('A-1', 'Zq xw', { recurrence: 'weekly' })]);
    expect(await again()).toBeNull();
    await leaveAll();
    const first = await again();
    expect(first).not.toBeNull();
    expect(await again()).toBe(first);
    await take([stored('A-1', 'Build the customer portal', { recurrence: null })]);
    const { isMore } = await take([stored('A-1', 'Zq xw', { recurrence: 'weekly' })]);
    expect(isMore).toBe(true);
    await toldOf(first ?? '');
    const second = await again();
    expect(second).not.toBe(first);
    await toldOf(second ?? '');
    expect(await again()).toBeNull();
  });

  it('reads the members of a group once, and not again for each batch', async () => {
    await take(Array.from({ length: 300 }, (_, at) => stored(`A-${at}`, 'Zq hall b', { created: day(7 * (at % 9)) })));
    await catchUp(
      async () => engine,
      () => now,
    );
    // Another worker remembers nothing.
    await closePortfolio();
    const reading = vi.spyOn(IDBIndex.prototype, 'getAll');
    await leaveAll();
    await catchUp(
      async () => engine,
      () => now,
    );
    const ofSeries = reading.mock.calls.filter(([range]) => range instanceof IDBKeyRange && /^s:/.test(range.lower));
    reading.mockRestore();
    const groups = new Set(ofSeries.map(([range]) => (range instanceof IDBKeyRange ? range.lower : null)));
    expect(groups.size).toBeGreaterThan(0);
    expect(ofSeries).toHaveLength(groups.size);
  });

  it('judges the members of a large group that a ticket turned', async () => {
    const runs = Array.from({ length: 130 }, (_, at) => stored(`A-${at}`, 'Zq hall b', { created: day(at % 3) }));
    await take(runs);
    expect((await rowOfKey('A-1'))?.series).toBeNull();
    const { isMore } = await take([stored('B-1', 'Zq hall b', { created: day(40) })]);
    expect(isMore).toBe(true);
    await catchUp(
      async () => engine,
      () => now,
    );
    expect((await rowOfKey('A-1'))?.series?.count).toBe(131);
  });

  it('keeps corrections', async () => {
    await take([stored('A-1', 'Weekly backup report')]);
    await correct('jira-cloud/example.atlassian.net/A-1', 'project', engine, now);
    await leaveAll();
    await catchUp(
      async () => engine,
      () => now,
    );
    expect((await rowOfKey('A-1'))?.verdict).toMatchObject({ category: 'project', by: 'correction' });
  });
});
