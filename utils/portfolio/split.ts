import type { Measure, Split, TicketRow } from '../model/portfolio.ts';

/** What a split reads of a ticket. */
export type Counted = Pick<TicketRow, 'points' | 'verdict'>;

/**
 * How tickets divide into project, operations and unclear: by number of tickets, or by story points.
 *
 * The caller chooses the tickets: those on one board now, done columns included, or everything seen. Cards that are no
 * work item are left out of every figure. By points, `tickets` still is the number of work items, `unknown` those
 * without points; negative points count as none.
 */
export const splitOf = (rows: Iterable<Counted>, measure: Measure): Split => {
  const split: Split = { measure, project: 0, operations: 0, unclear: 0, tickets: 0, unknown: 0 };
  for (const { points, verdict } of rows) {
    if (verdict.category === 'not-work') continue;
    split.tickets += 1;
    const amount = measure === 'tickets' ? 1 : points;
    if (amount === null || amount < 0) split.unknown += 1;
    else split[verdict.category] += amount;
  }
  return split;
};
