import { dayOf } from '../../model/day.ts';
import { Ticket } from '../../model/ticket.ts';
import { type LedgerStores, writeLedger } from '../ledger-writer.ts';
import { StoredRow } from '../records.ts';
import type { LayoutStep } from './layout-step.ts';

/** Tickets entered at a time: one page of the ledger. */
const batch = 512;

/** Version 3: the ledger and the running totals, filled from the tickets that are there. What does not fit stays as it is. */
export const ledger: LayoutStep = async (database, transaction) => {
  database.createObjectStore('ledger', { keyPath: 'page' });
  database.createObjectStore('places');
  database.createObjectStore('totals', { keyPath: 'scope' });
  const stores: LedgerStores = {
    ledger: transaction.objectStore('ledger'),
    places: transaction.objectStore('places'),
    totals: transaction.objectStore('totals'),
    snapshots: transaction.objectStore('snapshots'),
  };
  const rows = transaction.objectStore('rows');
  const tickets = transaction.objectStore('tickets');
  let after: string | null = null;
  for (;;) {
    const some: unknown[] = await rows.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), batch);
    const changes = new Map<string, { row: StoredRow; ticket: Ticket }>();
    for (const value of some) {
      const row = StoredRow.safeParse(value);
      if (!row.success) continue;
      const ticket = Ticket.safeParse(await tickets.get(row.data.id));
      if (ticket.success) changes.set(row.data.id, { row: row.data, ticket: ticket.data });
    }
    await writeLedger(stores, { changes, removed: new Set() }, dayOf(new Date()));
    const keys: string[] = await rows.getAllKeys(after === null ? null : IDBKeyRange.lowerBound(after, true), batch);
    after = keys.at(-1) ?? null;
    if (after === null) return;
  }
};
