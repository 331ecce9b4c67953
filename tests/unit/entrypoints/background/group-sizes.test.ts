import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catchUp, leaveAll } from '../../../../entrypoints/background/catch-up.ts';
import { countSizes } from '../../../../entrypoints/background/group-sizes.ts';
import { forgetScene, sceneFor } from '../../../../entrypoints/background/stage.ts';
import { closePortfolio, readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { allRows, day, emptyStore, engine, now, stored, take } from './stored.ts';

afterEach(emptyStore);

/** What a piece of work asks of the database, by kind of request and store. */
const askedBy = async (work: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const { put, get, getAll } = IDBObjectStore.prototype;
  const index = IDBIndex.prototype.getAll;
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      count(`put ${this.name}`);
      return put.apply(this, given);
    }),
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...given) {
      count(`get ${this.name}`);
      return get.apply(this, given);
    }),
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
      count(`getAll ${this.name}`);
      return getAll.apply(this, given);
    }),
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...given) {
      count(`getAll of ${this.name}`);
      return index.apply(this, given);
    }),
  ];
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return counts;
};

const catchingUp = () =>
  catchUp(
    async () => engine,
    () => now,
  );

describe('what is asked of the database', () => {
  it('is a few requests a batch, and no write but how far it came, where judging everything anew changes nothing', async () => {
    await take(Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { created: day(at % 300) })));
    await catchingUp();
    await leaveAll();
    const asked = await askedBy(catchingUp);
    for (const store of ['rows', 'tickets', 'ledger', 'places', 'totals', 'groups'])
      expect([store, asked.get(`put ${store}`) ?? 0]).toEqual([store, 0]);
    expect(asked.get('get tickets') ?? 0).toBe(0);
    expect(asked.get('get places') ?? 0).toBe(0);
    expect(asked.get('getAll tickets')).toBeLessThanOrEqual(15);
    expect(asked.get('getAll of groups') ?? 0).toBeLessThanOrEqual(10);
  });

  it('is one look at each ticket more, and not one for each of its groups, where every verdict turns', async () => {
    await take(Array.from({ length: 450 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { recurrence: 'weekly' })));
    await catchingUp();
    await leaveAll();
    const settings = { ...engine.settings, signals: { recurrence: { on: false, weight: 1 } } };
    const asked = await askedBy(() =>
      catchUp(
        async () => ({ ...engine, settings }),
        () => now,
      ),
    );
    const rows = await readPortfolio(allRows);
    expect(rows.filter(({ verdict, own }) => verdict.category !== 'unclear' || own !== 'unclear')).toEqual([]);
    expect(asked.get('get tickets') ?? 0).toBe(0);
    expect(asked.get('getAll tickets')).toBeLessThanOrEqual(30);
  });

  it('is one look at the members of all groups for those who begin together, and none at a group of one', async () => {
    await take(Array.from({ length: 250 }, (_, at) => stored(`A-${at}`, `Zq${at} xw`, { created: day(at % 300) })));
    await closePortfolio();
    const once = await askedBy(countSizes);
    await closePortfolio();
    const asked = await askedBy(() => Promise.all([countSizes(), sceneFor(engine, now, true), countSizes()]));
    // Once to count, and once more to read them for the preview.
    expect(asked.get('getAll rows')).toBe(2 * (once.get('getAll rows') ?? 0));
    expect(asked.get('getAll of groups') ?? 0).toBeLessThanOrEqual(10);
    forgetScene();
  });

  it('does not grow with the members of a series that is met again and again', async () => {
    const runs = (from: number) =>
      Array.from({ length: 20 }, (_, at) => stored(`A-${from + at}`, 'Zq hall b', { created: day(from + at) }));
    await take(runs(0));
    await take(runs(100));
    const asked = await askedBy(() => take(runs(200)));
    expect(asked.get('getAll of groups') ?? 0).toBeLessThanOrEqual(2);
    expect(asked.get('put ledger')).toBe(1);
  });
});
