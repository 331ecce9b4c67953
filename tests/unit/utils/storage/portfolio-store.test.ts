import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { rowOf } from '../../../../entrypoints/background/rows.ts';
import { factOf } from '../../../../utils/model/fact.ts';
import { factsOf } from '../../../../utils/model/ledger.ts';
import { changeTotal, emptyTotal, scopesOf, splitsFrom } from '../../../../utils/model/total.ts';
import { ledgerMemory } from '../../../../utils/storage/ledger-memory.ts';
import { readLedger, readPortfolio, readTotal, writePortfolio } from '../../../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../../../utils/storage/records.ts';
import { type Made, madeTickets } from '../../../bench/portfolio-material.ts';
import { verdictOf } from '../../judged.ts';

const now = new Date('2026-06-30T12:00:00Z');
const minute = Math.floor(now.getTime() / 60_000);

afterEach(() => writePortfolio(async (store) => store.clear()));

const madeRow = ({ ticket, category, boards, done }: Made): StoredRow => ({
  ...rowOf(ticket, null, { boards, correction: null, own: category }),
  done,
  verdict: verdictOf(category),
});

const put = (all: readonly Made[]): Promise<void> =>
  writePortfolio(async (store) => {
    for (const made of all) store.put(madeRow(made), made.ticket);
  });

/** Every total of these tickets, counted anew. */
const counted = (all: readonly Made[]) => {
  const totals = new Map<string, ReturnType<typeof emptyTotal>>();
  for (const { ticket, ...standing } of all) {
    const fact = factOf(ticket, standing);
    for (const scope of scopesOf(fact)) {
      const total = totals.get(scope) ?? emptyTotal(scope);
      totals.set(scope, total);
      changeTotal(total, fact, 1);
    }
  }
  return totals;
};

const expectTotals = async (all: readonly Made[]): Promise<void> => {
  for (const [scope, total] of counted(all)) {
    expect(splitsFrom((await readTotal(scope))?.present ?? emptyTotal('').present, minute), scope).toEqual(
      splitsFrom(total.present, minute),
    );
    expect((await readTotal(scope))?.open, scope).toEqual(total.open);
  }
};

const otherThan = (made: Made): Made => ({
  ...made,
  category: made.category === 'project' ? 'operations' : 'project',
  boards: ['jira-cloud/acme.atlassian.net/all'],
  ticket: { ...made.ticket, points: 8, title: 'Something else' },
});

describe('running totals', () => {
  it('are those of all tickets counted anew, whatever came, changed and went in whatever order', async () => {
    const steps = fc.array(fc.record({ at: fc.nat(39), what: fc.constantFrom('put', 'change', 'remove') }), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (todo, seed) => {
        await writePortfolio(async (store) => store.clear());
        const all = madeTickets(40, seed, now).map((made): Made => ({ ...made, left: [] }));
        const there = new Map<string, Made>();
        for (const { at, what } of todo) {
          const made = all[at];
          if (made === undefined) continue;
          if (what === 'remove') {
            there.delete(made.ticket.id);
            await writePortfolio(async (store) => store.remove([made.ticket.id]));
          } else {
            const next = what === 'put' ? made : otherThan(made);
            there.set(made.ticket.id, next);
            await put([next]);
          }
        }
        await expectTotals([...there.values()]);
        const facts = (await readLedger()).flatMap(factsOf);
        expect(facts.map(({ id }) => id).toSorted()).toEqual([...there.keys()].toSorted());
      }),
      { numRuns: 15 },
    );
  });

  it('survive the worker: what memory says is what the database says', async () => {
    const all = madeTickets(1_300, 2, now);
    await readLedger();
    await put(all.slice(0, 900));
    await put(all.slice(600));
    const remembered = (await readLedger()).flatMap(factsOf);
    ledgerMemory.forget();
    expect((await readLedger()).flatMap(factsOf)).toEqual(remembered);
    expect(remembered).toHaveLength(1_300);
  });

  it('leave alone what is written again as it was', async () => {
    const all = madeTickets(30, 8, now);
    const [first] = all;
    if (first === undefined) throw new Error('thirty were asked for');
    await put(all);
    const [before] = await readLedger();
    await put(all);
    await writePortfolio(async (store) => store.putRow({ ...madeRow(first), title: 'x' }));
    expect((await readLedger())[0]).toBe(before);
    await put([{ ...first, ticket: { ...first.ticket, points: 99 } }]);
    expect((await readLedger())[0]).not.toBe(before);
  });

  it('leave a record of the day for each scope they touched', async () => {
    await put(madeTickets(20, 3, now));
    const [record, ...more] = await readPortfolio((store) => store.snapshots('everything'));
    expect(more).toEqual([]);
    const total = await readTotal('everything');
    expect(record?.open?.tickets.project).toBe(total?.open.tickets[0]);
  });

  it('are not touched by a write that was not kept', async () => {
    await put(madeTickets(10, 4, now));
    const before = structuredClone(await readTotal('everything'));
    const failing = writePortfolio(async (store) => {
      for (const made of madeTickets(30, 5, now)) store.put(madeRow(made), made.ticket);
      throw new Error('the work failed');
    });
    await expect(failing).rejects.toThrow('the work failed');
    expect(await readTotal('everything')).toEqual(before);
    expect((await readLedger()).flatMap(({ ids }) => ids)).toHaveLength(10);
  });

  it('are not touched by a disk that fails amidst a write or a read, which is an error of whoever asked and of nobody else', async () => {
    await put(madeTickets(10, 4, now));
    const { transaction } = IDBDatabase.prototype;
    const nobodys: unknown[] = [];
    const hear = (error: unknown) => nobodys.push(error);
    process.on('unhandledRejection', hear);
    IDBDatabase.prototype.transaction = function (...parts) {
      const begun = transaction.apply(this, parts);
      setTimeout(() => begun.abort(), 0);
      return begun;
    };
    try {
      ledgerMemory.forget();
      await expect(put(madeTickets(200, 5, now))).rejects.toThrow();
      await expect(readPortfolio((store) => store.allIds().then(() => store.allIds()))).rejects.toThrow();
    } finally {
      IDBDatabase.prototype.transaction = transaction;
      await new Promise((resolve) => setTimeout(resolve, 0));
      process.off('unhandledRejection', hear);
    }
    expect(nobodys).toEqual([]);
    expect((await readLedger()).flatMap(({ ids }) => ids)).toHaveLength(10);
  });

  it('follow a row that is judged again without its ticket', async () => {
    const [made] = madeTickets(1, 6, now);
    if (made === undefined) throw new Error('one was asked for');
    await put([made]);
    await writePortfolio(async (store) => store.putRow({ ...madeRow(made), verdict: verdictOf('unclear') }));
    expect((await readTotal('everything'))?.present.tickets).toEqual([0, 0, 1]);
  });

  it('remember for a board what was finished on it and has left', async () => {
    const [made] = madeTickets(1, 6, now);
    if (made === undefined) throw new Error('one was asked for');
    await put([{ ...made, boards: ['b/1'] }]);
    await put([{ ...made, boards: [], done: true }]);
    const [fact] = (await readLedger()).flatMap(factsOf);
    expect(fact).toMatchObject({ boards: [], left: ['b/1'], open: false });
    expect((await readTotal('b/1'))?.present.tickets).toEqual([0, 0, 0]);
  });
});
