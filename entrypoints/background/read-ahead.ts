import type { Ticket } from '../../utils/model/ticket.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import type { StoredRow } from '../../utils/storage/records.ts';

/** Tickets that are read at once, and how many of these are under way: few, for whoever ends early has read them for nothing. */
const part = 80;

/**
 * Rows that stand in the order of their ids with their whole tickets, null of which there is none: while some are gone through, the
 * next are read.
 */
export async function* readAhead(
  store: Pick<PortfolioReads, 'ticketsInOrder'>,
  rows: readonly StoredRow[],
): AsyncGenerator<readonly [StoredRow, Ticket | null], void> {
  const read = (from: number): Promise<(Ticket | null)[]> => {
    const tickets = store.ticketsInOrder(rows.slice(from, from + part).map(({ id }) => id));
    // Whoever has ended early does not wait for it.
    tickets.catch(() => undefined);
    return tickets;
  };
  let next = read(0);
  for (let from = 0; from < rows.length; from += part) {
    const tickets = next;
    next = read(from + part);
    for (const [at, ticket] of (await tickets).entries()) {
      const row = rows[from + at];
      if (row !== undefined) yield [row, ticket];
    }
  }
}
