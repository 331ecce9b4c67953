import { unwrap } from 'idb';
import type { Board, Snapshot } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import { holdWrites } from './held-writes.ts';
import { type PortfolioReads, readsOf } from './portfolio-reads.ts';
import type { Stale, StoredCorrection, StoredGroup, StoredRow } from './records.ts';
import { everyStore, type Transaction } from './transaction.ts';

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

/** What a transaction is to do once its work is done: requests under way, and tickets for the ledger to follow. */
export interface Pending {
  requests: Promise<unknown>[];
  changes: Map<string, { row: StoredRow; ticket: Ticket | null }>;
  removed: Set<string>;
  cleared: boolean;
  /** Ids that no record had when the transaction first looked. */
  fresh: ReadonlySet<string>;
  /** A row as the transaction first saw it; undefined where it did not look. */
  before(id: string): StoredRow | null | undefined;
  /** Writes what was held back. */
  flush(breathe: () => Promise<void>): Promise<void>;
}

/** Nothing is pending yet. */
export const nothingPending = (): Pending => ({
  requests: [],
  changes: new Map(),
  removed: new Set(),
  cleared: false,
  fresh: new Set(),
  before: () => undefined,
  flush: async () => {},
});

/** The writes of one transaction, gathered in `pending`. */
export const writesOf = (transaction: Transaction<'readwrite'>, pending: Pending): PortfolioWrites => {
  const { changes, removed } = pending;
  const later = (request: Promise<unknown>) => {
    // It may fail before the work comes to wait for it.
    request.catch(() => undefined);
    pending.requests.push(request);
  };
  // Of these there are many, and whether all were kept the transaction tells: a promise for each would cost as much as the writing.
  const bare = (name: 'rows' | 'tickets' | 'groups'): IDBObjectStore => unwrap(transaction.objectStore(name));
  const [rows, tickets, groupStore] = [bare('rows'), bare('tickets'), bare('groups')];
  const held = holdWrites({
    row: (row) => rows.put(row),
    ticket: (ticket) => tickets.put(ticket),
    group: (group) => groupStore.put(group),
  });
  pending.fresh = held.fresh;
  pending.before = held.before;
  pending.flush = held.flush;
  const reads = readsOf(transaction, held.saw);
  const groups = new Map<string, Promise<StoredGroup | null>>();
  const groupsOnce = (keys: readonly string[]): Promise<(StoredGroup | null)[]> => {
    const unread = [...new Set(keys)].filter((key) => !groups.has(key));
    const reading = reads.groups(unread);
    for (const [at, key] of unread.entries())
      groups.set(
        key,
        reading.then((found) => found[at] ?? null),
      );
    return Promise.all(keys.map((key) => groups.get(key) ?? null));
  };
  /** For reads that go over many rows: they read what the database holds, so that has to be all. */
  const past = <Args extends readonly unknown[], T>(read: (...args: Args) => Promise<T>) => {
    return (...args: Args): Promise<T> => {
      held.flushRows();
      return read(...args);
    };
  };
  return {
    ...reads,
    rows: async (ids) => {
      const unheld = ids.filter((id) => held.row(id) === undefined);
      const found = await reads.rows(unheld);
      const stored = new Map(unheld.map((id, at) => [id, found[at] ?? null]));
      return ids.map((id) => held.row(id) ?? stored.get(id) ?? null);
    },
    tickets: async (ids) => {
      const isNone = (id: string): boolean => held.fresh.has(id) && !changes.has(id);
      const unheld = ids.filter((id) => held.ticket(id) === undefined && !isNone(id));
      const found = await reads.tickets(unheld);
      const stored = new Map(unheld.map((id, at) => [id, found[at] ?? null]));
      return ids.map((id) => held.ticket(id) ?? stored.get(id) ?? null);
    },
    ticketsInOrder: async (ids) => {
      const found = await reads.ticketsInOrder(ids);
      return ids.map((id, at) => held.ticket(id) ?? found[at] ?? null);
    },
    groups: groupsOnce,
    membersOf: (group, limit) => held.membersOf(reads, group, limit),
    idsOfBoard: past(reads.idsOfBoard),
    eachRow: past(reads.eachRow),
    rowsAfter: past(reads.rowsAfter),
    countUpTo: past(reads.countUpTo),
    allIds: past(reads.allIds),
    put: (row, ticket) => {
      changes.set(row.id, { row, ticket });
      removed.delete(row.id);
      held.put(row, ticket);
    },
    putRow: (row) => {
      changes.set(row.id, { row, ticket: changes.get(row.id)?.ticket ?? null });
      held.put(row, null);
    },
    putCorrection: (correction) => later(transaction.objectStore('corrections').put(correction)),
    removeCorrection: (id) => later(transaction.objectStore('corrections').delete(id)),
    putBoard: (board) => later(transaction.objectStore('boards').put(board)),
    putSnapshot: (snapshot) => later(transaction.objectStore('snapshots').put(snapshot)),
    putGroup: (group) => {
      groups.set(group.key, Promise.resolve(group));
      held.putGroup(group);
    },
    putStale: (stale) => later(transaction.objectStore('stale').put(stale)),
    removeStale: (key) => later(transaction.objectStore('stale').delete(key)),
    remove: (ids) => {
      for (const id of ids) {
        changes.delete(id);
        removed.add(id);
        held.drop(id);
        later(transaction.objectStore('rows').delete(id));
        later(transaction.objectStore('tickets').delete(id));
      }
    },
    clear: () => {
      changes.clear();
      removed.clear();
      held.clear();
      groups.clear();
      pending.cleared = true;
      for (const store of everyStore) later(transaction.objectStore(store).clear());
    },
  };
};
