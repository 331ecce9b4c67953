import { unwrap } from 'idb';
import { Board, Snapshot } from '../model/portfolio.ts';
import { Ticket } from '../model/ticket.ts';
import { getMany } from './get-many.ts';
import { readInOrder } from './in-order.ts';
import { parseAll, parseOne } from './parsed.ts';
import { everyRow, Stale, StoredCorrection, StoredGroup, StoredRow, undated } from './records.ts';
import type { Transaction } from './transaction.ts';

/** Reading the stored portfolio, within one transaction. Records that do not fit are left where they are and left out. */
export interface PortfolioReads {
  rows(ids: readonly string[]): Promise<(StoredRow | null)[]>;
  tickets(ids: readonly string[]): Promise<(Ticket | null)[]>;
  /** The same for many ids in their order that lie close together, such as those of rows that were read in order. */
  ticketsInOrder(ids: readonly string[]): Promise<(Ticket | null)[]>;
  /** Lets whoever waits have a turn once work within the transaction has gone on for a while. */
  breathe(): Promise<void>;
  corrections(ids: readonly string[]): Promise<(StoredCorrection | null)[]>;
  /** The ids of what is on a board, in their order. */
  idsOfBoard(board: string): Promise<string[]>;
  /** Goes over the rows of many ids in their order, or over all, bit by bit: nobody has to hold all of them. */
  eachRow(ids: readonly string[] | null, take: (row: StoredRow) => void): Promise<void>;
  /** The newest members of a group, at most `limit`, with how many there are and when the oldest dated one was made. */
  membersOf(group: string, limit: number): Promise<StoredMembers>;
  /** The rows of at most `limit` records after a place, of a group by its places, of all rows by their ids. */
  rowsAfter(stale: Stale, limit: number): Promise<RowsAfter>;
  groups(keys: readonly string[]): Promise<(StoredGroup | null)[]>;
  /** The first piece of work that is left to do. */
  stale(): Promise<Stale | null>;
  /** The keys of all that is left to do. */
  staleKeys(): Promise<string[]>;
  /** How many rows there are, and how many of them up to an id in the order of ids. */
  countUpTo(id: string): Promise<{ all: number; done: number }>;
  allCorrections(): Promise<StoredCorrection[]>;
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

export interface RowsAfter {
  readonly rows: StoredRow[];
  /** The place that was read up to, whether or not the record there fits; null where there is nothing after it. */
  readonly next: string | null;
}

const within = (group: string): IDBKeyRange => IDBKeyRange.bound(`${group}\n`, `${group}\n\uffff`);

/** Rows that are read at once where many are: few enough that whoever asks for something else in between is answered soon. */
const atOnce = 300;

/** Keys that are read at once to see which of so many wanted ones are there: about what a look for one of them costs. */
const keysForOne = 10;

/** The keys of a store. */
interface Keys {
  getAllKeys(range: IDBKeyRange, count: number): Promise<string[]>;
}

/**
 * Which of these keys there are, by one look at all between the first and the last of them; null where these are too many, so that
 * each is to be looked for. Most tickets of a board that is read for the first time are in no store yet.
 */
const presentAmong = async (store: Keys, wanted: readonly string[]): Promise<ReadonlySet<string> | null> => {
  if (wanted.length < 5) return null;
  const sorted = wanted.toSorted();
  const limit = keysForOne * wanted.length;
  const keys = await store.getAllKeys(IDBKeyRange.bound(sorted[0], sorted.at(-1)), limit);
  return keys.length < limit ? new Set(keys) : null;
};

/** What `read` makes of the records of these keys, where most are likely to be in none: those are not asked for. */
const getIfThere = async <T>(
  store: Keys,
  bare: Pick<IDBObjectStore, 'get'>,
  keys: readonly string[],
  read: (value: unknown, key: string) => T,
): Promise<T[]> => {
  const present = await presentAmong(store, keys);
  if (present === null) return getMany(bare, keys, read);
  const there = keys.filter((key) => present.has(key));
  const found = new Map(await getMany(bare, there, (value, key) => [key, read(value, key)] as const));
  return keys.map((key) => {
    const known = found.get(key);
    return known === undefined ? read(undefined, key) : known;
  });
};

/** A cursor over the keys of a store or of one of its indexes. */
interface KeyCursor {
  readonly key: string;
  advance(count: number): Promise<KeyCursor | null>;
}

/** The place of the record that is the so-manyth of a range; what is in it need not be looked at. Null where there are fewer. */
const placeAt = async (
  from: { openKeyCursor(range: IDBKeyRange): Promise<KeyCursor | null> },
  range: IDBKeyRange,
  count: number,
): Promise<string | null> => {
  const first = await from.openKeyCursor(range);
  const last = count > 1 ? await first?.advance(count - 1) : first;
  return last?.key ?? null;
};

/** Whole tickets that are read at once: few enough that parsing them is no block. */
const ticketsAtOnce = 40;

/** Milliseconds of work after which whoever waits gets a turn. */
const slice = 20;

/** Told of each row that was read by its id, and whether there was a record at all. */
export type SeenRow = (id: string, row: StoredRow | null, isThere: boolean) => void;

/** The reads of one transaction. */
export const readsOf = (transaction: Transaction<IDBTransactionMode>, saw: SeenRow = () => {}): PortfolioReads => {
  const rows = transaction.objectStore('rows');
  const tickets = transaction.objectStore('tickets');
  const corrections = transaction.objectStore('corrections');
  const rowsAfter: PortfolioReads['rowsAfter'] = async ({ key, after }, limit) => {
    const isOfAll = key.startsWith('all:');
    const range = isOfAll
      ? IDBKeyRange.lowerBound(after, true)
      : IDBKeyRange.bound(after === '' ? `${key}\n` : after, `${key}\n\uffff`, after !== '');
    const from = isOfAll ? rows : rows.index('groups');
    const found = await from.getAll(range, limit);
    const read = parseAll(StoredRow, found);
    for (const row of read) saw(row.id, row, true);
    if (found.length < limit) return { rows: read, next: null };
    // Nearly always the last one fits and says itself where it is.
    const last = read.length === found.length ? read.at(-1) : undefined;
    const place = isOfAll ? last?.id : last?.groups.find((one) => one.startsWith(`${key}\n`));
    return { rows: read, next: place ?? (await placeAt(from, range, limit)) };
  };
  let since = performance.now();
  return {
    // Only a request keeps a transaction open, so that is what is waited for.
    breathe: async () => {
      if (performance.now() - since < slice) return;
      await rows.getKey('');
      since = performance.now();
    },
    rows: (ids) =>
      getIfThere(rows, unwrap(rows), ids, (found, id) => {
        const row = parseOne(StoredRow, found);
        saw(id, row, found !== undefined);
        return row;
      }),
    tickets: (ids) => getMany(unwrap(tickets), ids, (found) => parseOne(Ticket, found)),
    ticketsInOrder: async (ids) => {
      const found = await readInOrder(tickets, Ticket, ids, ticketsAtOnce);
      return ids.map((id) => found.get(id) ?? null);
    },
    corrections: (ids) =>
      getIfThere(corrections, unwrap(corrections), ids, (found) => parseOne(StoredCorrection, found)),
    idsOfBoard: (board) => rows.index('boards').getAllKeys(board),
    eachRow: async (ids, take) => {
      if (ids !== null) {
        for (let from = 0; from < ids.length; from += atOnce) {
          const found = await readInOrder(rows, StoredRow, ids.slice(from, from + atOnce), atOnce);
          for (const row of found.values()) take(row);
        }
        return;
      }
      for (let after: string | null = ''; after !== null; ) {
        const found: RowsAfter = await rowsAfter({ key: everyRow, after }, atOnce);
        for (const row of found.rows) take(row);
        after = found.next;
      }
    },
    membersOf: async (group, limit) => {
      const index = rows.index('groups');
      const newest = parseAll(StoredRow, await index.getAll(within(group), limit));
      for (const row of newest) saw(row.id, row, true);
      if (newest.length < limit) return { rows: newest, count: newest.length, first: newest.at(-1)?.created ?? null };
      const dated = IDBKeyRange.bound(`${group}\n`, `${group}\n${undated}`);
      const [count, oldest] = await Promise.all([index.count(within(group)), index.openCursor(dated, 'prev')]);
      return { rows: newest, count, first: parseOne(StoredRow, oldest?.value)?.created ?? null };
    },
    rowsAfter,
    groups: async (keys) => {
      const groups = transaction.objectStore('groups');
      // Each sort of group lies by itself, and of most series nothing is kept.
      const sorts = Map.groupBy(keys, (key) => key.slice(0, 2));
      const found = new Map<string, StoredGroup | null>();
      const look = async (some: readonly string[]): Promise<void> => {
        const read = await getIfThere(groups, unwrap(groups), some, (value) => parseOne(StoredGroup, value));
        for (const [at, key] of some.entries()) found.set(key, read[at] ?? null);
      };
      await Promise.all([...sorts.values()].map(look));
      return keys.map((key) => found.get(key) ?? null);
    },
    countUpTo: async (id) => ({
      all: await rows.count(),
      done: id === '' ? 0 : await rows.count(IDBKeyRange.upperBound(id)),
    }),
    stale: async () => parseAll(Stale, await transaction.objectStore('stale').getAll(null, 1))[0] ?? null,
    staleKeys: () => transaction.objectStore('stale').getAllKeys(),
    allCorrections: async () => parseAll(StoredCorrection, await corrections.getAll()),
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
