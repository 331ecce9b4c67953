import { homeOf } from '../../utils/classify/leaning.ts';
import { type Context, emptyContext } from '../../utils/model/context.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { Category } from '../../utils/model/verdict.ts';
import { StoredPortfolio } from './stored-portfolio.ts';

/** The last day that any of the tickets names: an export is as old as what is in it. */
const lastDayOf = (tickets: readonly Ticket[]): string => {
  const days = tickets.flatMap(({ created, updated, resolved }) => [created ?? '', updated ?? '', resolved ?? '']);
  return (days.sort().at(-1) || '1970-01-01').slice(0, 10);
};

/**
 * What the tickets of each project say about each other: every ticket's context, in input order. `own` says what a ticket
 * is taken for by itself; without it no project leans to a side.
 */
export const contextsOf = (
  tickets: readonly Ticket[],
  own: (ticket: Ticket) => Category = () => 'unclear',
): Context[] => {
  const homes = new Map<string, StoredPortfolio>();
  for (const [home, those] of Map.groupBy(tickets, homeOf)) {
    const stored = new StoredPortfolio(lastDayOf(those));
    for (const ticket of those) stored.put(ticket, own(ticket));
    homes.set(home, stored);
  }
  return tickets.map((ticket) => homes.get(homeOf(ticket))?.contextOf(ticket) ?? emptyContext);
};
