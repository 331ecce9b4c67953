import type { Board, Snapshot } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
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
}

/** The writes of one transaction, gathered in `pending`. */
export const writesOf = (transaction: Transaction<'readwrite'>, pending: Pending): PortfolioWrites => {
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
