import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import * as z from 'zod/mini';
import { log } from '../log/log.ts';
import { dayOf } from '../model/day.ts';
import type { Ledger } from '../model/ledger.ts';
import { LedgerPage } from '../model/ledger.ts';
import { Board, Snapshot } from '../model/portfolio.ts';
import { Ticket } from '../model/ticket.ts';
import { Total } from '../model/total.ts';
import { openDatabase } from './database.ts';
import type { Layout } from './layout.ts';
import { ledgerMemory } from './ledger-memory.ts';
import { type LedgerStores, type LedgerWritten, writeLedger } from './ledger-writer.ts';
import { Stale, StoredCorrection, StoredGroup, StoredRow, undated } from './records.ts';

type StoreName = StoreNames<Layout>;
/** The stores of the portfolio itself; the others follow from them. */
const ownStores: StoreName[] = ['rows', 'tickets', 'corrections', 'boards', 'snapshots', 'groups', 'stale'];
const everyStore: StoreName[] = [...ownStores, 'ledger', 'places', 'totals'];
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Layout, StoreName[], Mode>;

const parseAll = <T>(schema: z.ZodMiniType<T>, values: readonly unknown[]): T[] =>
  values.flatMap((value) => {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return [parsed.data];
    log.warn('a stored record does not fit and is left out', parsed.error.issues[0]?.path.join('.') ?? '');
    return [];
  });

const parseOne = <T>(schema: z.ZodMiniType<T>, value: unknown): T | null =>
  value === undefined ? null : (parseAll(schema, [value])[0] ?? null);

/** Reading the stored portfolio, within one transaction. Records that do not fit are left where they are and left out. */
export interface PortfolioReads {
  rows(ids: readonly string[]): Promise<(StoredRow | null)[]>;
  tickets(ids: readonly string[]): Promise<(Ticket | null)[]>;
  corrections(ids: readonly string[]): Promise<(StoredCorrection | null)[]>;
  rowsOfBoard(board: string): Promise<StoredRow[]>;
  /** The newest members of a group, at most `limit`, with how many there are and when the oldest dated one was made. */
  membersOf(group: string, limit: number): Promise<StoredMembers>;
  /** At most `limit` rows after a place, of a group by its places, of all rows by their ids; whether they are the last. */
  rowsAfter(stale: Stale, limit: number): Promise<{ rows: StoredRow[]; isEnd: boolean }>;
  groups(keys: readonly string[]): Promise<(StoredGroup | null)[]>;
  /** The first piece of work that is left to do. */
  stale(): Promise<Stale | null>;
  /** How many rows there are, and how many of them up to an id in the order of ids. */
  countUpTo(id: string): Promise<{ all: number; done: number }>;
  allCorrections(): Promise<StoredCorrection[]>;
  allRows(): Promise<StoredRow[]>;
  allIds(): Promise<string[]>;
  board(id: string): Promise<Board | null>;
  allBoards(): Promise<Board[]>;
  snapshots(scope: string): Promise<Snapshot[]>;
  allSnapshots(): Promise<Snapshot[]>;
  hasSnapshot(of: Pick<Snapshot, 'scope' | 'day'>): Promise<boolean>;
}

export interface StoredMembers {
  readonly rows: readonly StoredRow[];
  readonly count: number;
  readonly first: string | null;
}

const within = (group: string): IDBKeyRange => IDBKeyRange.bound(`${group}\n`, `${group}\n\uffff`);

/** Writing the stored portfolio, within one transaction: all of it is kept or nothing is. */
export interface PortfolioWrites extends PortfolioReads {
  put(row: StoredRow, ticket: Ticket): void;
  putRow(row: StoredRow): void;
  putCorrection(correction: StoredCorrection): void;
  removeCorrection(id: string): void;
  putBoard(board: Board): void;
  putSnapshot(snapshot: Snapshot): void;
  putGroup(group: StoredGroup): void;
  putStale(stale: Stale): void;
  removeStale(key: string): void;
  /** Removes tickets; their corrections stay, for the ticket may be seen again. */
  remove(ids: readonly string[]): void;
  clear(): void;
}

const readsOf = (transaction: Transaction<IDBTransactionMode>): PortfolioReads => {
  const rows = transaction.objectStore('rows');
  const tickets = transaction.objectStore('tickets');
  const corrections = transaction.objectStore('corrections');
  return {
    rows: (ids) => Promise.all(ids.map(async (id) => parseOne(StoredRow, await rows.get(id)))),
    tickets: (ids) => Promise.all(ids.map(async (id) => parseOne(Ticket, await tickets.get(id)))),
    corrections: (ids) => Promise.all(ids.map(async (id) => parseOne(StoredCorrection, await corrections.get(id)))),
    rowsOfBoard: async (board) => parseAll(StoredRow, await rows.index('boards').getAll(board)),
    membersOf: async (group, limit) => {
      const index = rows.index('groups');
      const newest = parseAll(StoredRow, await index.getAll(within(group), limit));
      if (newest.length < limit) return { rows: newest, count: newest.length, first: newest.at(-1)?.created ?? null };
      const dated = IDBKeyRange.bound(`${group}\n`, `${group}\n${undated}`);
      const [count, oldest] = await Promise.all([index.count(within(group)), index.openCursor(dated, 'prev')]);
      return { rows: newest, count, first: parseOne(StoredRow, oldest?.value)?.created ?? null };
    },
    rowsAfter: async ({ key, after }, limit) => {
      const places = (): IDBKeyRange =>
        IDBKeyRange.bound(after === '' ? `${key}\n` : after, `${key}\n\uffff`, after !== '');
      const found = key.startsWith('all:')
        ? await rows.getAll(after === '' ? null : IDBKeyRange.lowerBound(after, true), limit)
        : await rows.index('groups').getAll(places(), limit);
      return { rows: parseAll(StoredRow, found), isEnd: found.length < limit };
    },
    groups: async (keys) => {
      const groups = transaction.objectStore('groups');
      return Promise.all(keys.map(async (key) => parseOne(StoredGroup, await groups.get(key))));
    },
    countUpTo: async (id) => ({
      all: await rows.count(),
      done: id === '' ? 0 : await rows.count(IDBKeyRange.upperBound(id)),
    }),
    stale: async () => parseAll(Stale, await transaction.objectStore('stale').getAll(null, 1))[0] ?? null,
    allCorrections: async () => parseAll(StoredCorrection, await corrections.getAll()),
    allRows: async () => parseAll(StoredRow, await rows.getAll()),
    allIds: () => rows.getAllKeys(),
    board: async (id) => parseOne(Board, await transaction.objectStore('boards').get(id)),
    allBoards: async () => parseAll(Board, await transaction.objectStore('boards').getAll()),
    allSnapshots: async () => parseAll(Snapshot, await transaction.objectStore('snapshots').getAll()),
    hasSnapshot: async ({ scope, day }) =>
      (await transaction.objectStore('snapshots').getKey([scope, day])) !== undefined,
    snapshots: async (scope) =>
      parseAll(
        Snapshot,
        await transaction.objectStore('snapshots').getAll(IDBKeyRange.bound([scope, ''], [scope, '\uffff'])),
      ),
  };
};

/** What a transaction is to do once its work is done: requests under way, and tickets for the ledger to follow. */
interface Pending {
  requests: Promise<unknown>[];
  changes: Map<string, { row: StoredRow; ticket: Ticket | null }>;
  removed: Set<string>;
  cleared: boolean;
}

const writesOf = (transaction: Transaction<'readwrite'>, pending: Pending): PortfolioWrites => {
  const { changes, removed } = pending;
  const later = (request: Promise<unknown>) => {
    pending.requests.push(request);
  };
  return {
    ...readsOf(transaction),
    put: (row, ticket) => {
      changes.set(row.id, { row, ticket });
      removed.delete(row.id);
      later(transaction.objectStore('rows').put(row));
      later(transaction.objectStore('tickets').put(ticket));
    },
    putRow: (row) => {
      changes.set(row.id, { row, ticket: changes.get(row.id)?.ticket ?? null });
      later(transaction.objectStore('rows').put(row));
    },
    putCorrection: (correction) => later(transaction.objectStore('corrections').put(correction)),
    removeCorrection: (id) => later(transaction.objectStore('corrections').delete(id)),
    putBoard: (board) => later(transaction.objectStore('boards').put(board)),
    putSnapshot: (snapshot) => later(transaction.objectStore('snapshots').put(snapshot)),
    putGroup: (group) => later(transaction.objectStore('groups').put(group)),
    putStale: (stale) => later(transaction.objectStore('stale').put(stale)),
    removeStale: (key) => later(transaction.objectStore('stale').delete(key)),
    remove: (ids) => {
      for (const id of ids) {
        changes.delete(id);
        removed.add(id);
        later(transaction.objectStore('rows').delete(id));
        later(transaction.objectStore('tickets').delete(id));
      }
    },
    clear: () => {
      changes.clear();
      removed.clear();
      pending.cleared = true;
      for (const store of everyStore) later(transaction.objectStore(store).clear());
    },
  };
};

const ledgerStores = (transaction: Transaction<'readwrite'>): LedgerStores => ({
  ledger: transaction.objectStore('ledger'),
  places: transaction.objectStore('places'),
  totals: transaction.objectStore('totals'),
  snapshots: transaction.objectStore('snapshots'),
});

let opened: Promise<IDBPDatabase<Layout>> | null = null;
const database = (): Promise<IDBPDatabase<Layout>> => {
  opened ??= openDatabase(() => {
    opened = null;
    ledgerMemory.forget();
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

/**
 * Runs `work` within one read transaction over the portfolio. `work` must await nothing but its reads, or the browser
 * ends the transaction. Rejects with the browser's DOMException when the database fails.
 */
export const readPortfolio = async <T>(work: (reads: PortfolioReads) => Promise<T>): Promise<T> => {
  const transaction = (await database()).transaction(ownStores, 'readonly');
  return work(readsOf(transaction));
};

/**
 * Runs `work` within one read-write transaction; it is kept whole or not at all, and two of them never overlap, in
 * whatever tab or worker they run. Ledger, totals and the day's records follow within it. Rejects with the browser's
 * DOMException (QuotaExceededError on a full disk).
 */
export const writePortfolio = async <T>(work: (writes: PortfolioWrites) => Promise<T>): Promise<T> => {
  const transaction = (await database()).transaction(everyStore, 'readwrite');
  const pending: Pending = { requests: [], changes: new Map(), removed: new Set(), cleared: false };
  try {
    const result = await work(writesOf(transaction, pending));
    const written: LedgerWritten = await writeLedger(ledgerStores(transaction), pending, dayOf(new Date()));
    await Promise.all([...pending.requests, transaction.done]);
    ledgerMemory.follow(written, pending.cleared);
    return result;
  } catch (error) {
    await Promise.allSettled([...pending.requests, transaction.done.catch(() => undefined), abort(transaction)]);
    throw error;
  }
};

const abort = async (transaction: Transaction<'readwrite'>): Promise<void> => {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
};

/** The facts of all that is stored, as of the last write that was kept; from memory when they were read before. */
export const readLedger = (): Promise<Ledger> =>
  ledgerMemory.pages(async () => parseAll(LedgerPage, await (await database()).getAll('ledger')));

/** The running total of a scope by its key, as of the last write that was kept; null when it holds nothing. */
export const readTotal = async (scope: string): Promise<Total | null> =>
  ledgerMemory.total(scope, async () => parseOne(Total, await (await database()).get('totals', scope)));
