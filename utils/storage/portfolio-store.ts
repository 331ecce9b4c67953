import type { IDBPDatabase } from 'idb';
import { dayOf } from '../model/day.ts';
import { type Ledger, LedgerPage } from '../model/ledger.ts';
import { Total } from '../model/total.ts';
import { openDatabase } from './database.ts';
import type { Layout } from './layout.ts';
import { ledgerMemory } from './ledger-memory.ts';
import { type LedgerStores, type LedgerWritten, writeLedger } from './ledger-writer.ts';
import { parseAll, parseOne } from './parsed.ts';
import { type PortfolioReads, readsOf } from './portfolio-reads.ts';
import { nothingPending, type PortfolioWrites, writesOf } from './portfolio-writes.ts';
import { everyStore, heardByRequests, ownStores, type Transaction } from './transaction.ts';

const ledgerStores = (transaction: Transaction<'readwrite'>): LedgerStores => ({
  ledger: transaction.objectStore('ledger'),
  places: transaction.objectStore('places'),
  totals: transaction.objectStore('totals'),
  snapshots: transaction.objectStore('snapshots'),
});

let opened: Promise<IDBPDatabase<Layout>> | null = null;

const lost = new Set<() => void>();
/** Calls `forget` whenever what was seen within a transaction may not be what is stored: it was not kept, all was cleared, the database was closed. */
export const onPortfolioLost = (forget: () => void): void => {
  lost.add(forget);
};
const tellLost = (): void => {
  for (const forget of lost) forget();
};

const database = (): Promise<IDBPDatabase<Layout>> => {
  opened ??= openDatabase(() => {
    opened = null;
    ledgerMemory.forget();
    tellLost();
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

/** Closes the database; the next call opens it again. */
export const closePortfolio = async (): Promise<void> => {
  const closing = opened;
  opened = null;
  ledgerMemory.forget();
  tellLost();
  (await closing)?.close();
};

let reading = 0;

/**
 * Whether somebody has yet to read the portfolio. As no read goes along with a write, whoever asks so within a write is who they
 * wait for, and long work had better come to an end that can be kept.
 */
export const readersWait = (): boolean => reading > 0;

/**
 * Runs `work` within one read transaction over the portfolio. `work` must await nothing but its reads, or the browser
 * ends the transaction. Rejects with the browser's DOMException when the database fails.
 */
export const readPortfolio = async <T>(work: (reads: PortfolioReads) => Promise<T>): Promise<T> => {
  reading += 1;
  try {
    const transaction = heardByRequests((await database()).transaction(ownStores, 'readonly'));
    return await work(readsOf(transaction));
  } finally {
    reading -= 1;
  }
};

/**
 * Runs `work` within one read-write transaction; it is kept whole or not at all, and two of them never overlap, in
 * whatever tab or worker they run. Ledger, totals and the day's records follow within it. Rejects with the browser's
 * DOMException (QuotaExceededError on a full disk).
 */
export const writePortfolio = async <T>(work: (writes: PortfolioWrites) => Promise<T>): Promise<T> => {
  const transaction = heardByRequests((await database()).transaction(everyStore, 'readwrite'));
  const pending = nothingPending();
  try {
    const writes = writesOf(transaction, pending);
    const result = await work(writes);
    await pending.flush(writes.breathe);
    const stores = ledgerStores(transaction);
    const written: LedgerWritten = await writeLedger(stores, pending, dayOf(new Date()), writes.breathe);
    await Promise.all([...pending.requests, transaction.done]);
    if (pending.cleared) tellLost();
    ledgerMemory.follow(written, pending.cleared);
    return result;
  } catch (error) {
    tellLost();
    await Promise.allSettled([...pending.requests, transaction.done.catch(() => undefined), abort(transaction)]);
    // What was under way when a write found no room tells only that it was broken off; the transaction knows why.
    throw transaction.error ?? error;
  }
};

const abort = async (transaction: Transaction<'readwrite'>): Promise<void> => {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
};

const readingOf = async <Name extends 'ledger' | 'totals'>(name: Name) =>
  heardByRequests((await database()).transaction(name)).store;

/** Pages of the ledger that are read at once: few enough that taking them out of the database is no block. */
const pagesAtOnce = 16;

const readPages = async (): Promise<LedgerPage[]> => {
  const store = await readingOf('ledger');
  const numbers: number[] = await store.getAllKeys();
  const slices = Array.from({ length: Math.ceil(numbers.length / pagesAtOnce) }, async (_, at) => {
    const some = numbers.slice(at * pagesAtOnce, (at + 1) * pagesAtOnce);
    return parseAll(LedgerPage, await store.getAll(IDBKeyRange.bound(some[0], some.at(-1))));
  });
  return (await Promise.all(slices)).flat();
};

/** The facts of all that is stored, as of the last write that was kept; from memory when they were read before. */
export const readLedger = (): Promise<Ledger> => ledgerMemory.pages(readPages);

/** The running total of a scope by its key, as of the last write that was kept; null when it holds nothing. */
export const readTotal = async (scope: string): Promise<Total | null> =>
  ledgerMemory.total(scope, async () => parseOne(Total, await (await readingOf('totals')).get(scope)));
