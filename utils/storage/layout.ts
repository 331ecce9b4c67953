import type { DBSchema } from 'idb';
import type { LedgerPage } from '../model/ledger.ts';
import type { Board, Snapshot } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Total } from '../model/total.ts';
import type { Place, Stale, StoredCorrection, StoredGroup, StoredRow } from './records.ts';

/** IndexedDB as it is laid out; what comes out of it is parsed before it is used. */
export interface Layout extends DBSchema {
  rows: {
    key: string;
    value: StoredRow;
    indexes: { boards: string; groups: string };
  };
  tickets: { key: string; value: Ticket };
  corrections: { key: string; value: StoredCorrection };
  boards: { key: string; value: Board };
  snapshots: { key: [string, string]; value: Snapshot };
  /** What is kept of the groups of neighbours, by their key. */
  groups: { key: string; value: StoredGroup };
  /** What is left to be judged again. */
  stale: { key: string; value: Stale };
  /** The facts of all tickets in columns, by number of the page. */
  ledger: { key: number; value: LedgerPage };
  /** Where in the ledger a ticket is, by the ticket's id. */
  places: { key: string; value: Place };
  /** Running totals by the key of the scope. */
  totals: { key: string; value: Total };
}
