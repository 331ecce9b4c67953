import { homeOf, noLeaning, withoutVerdict, withVerdict } from '../../utils/classify/leaning.ts';
import type { Context, Leaning } from '../../utils/model/context.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { Category } from '../../utils/model/verdict.ts';
import { StoredPortfolio } from './stored-portfolio.ts';

/** The last day that any of the tickets names: an export is as old as what is in it. */
const lastDayOf = (tickets: readonly Ticket[]): string => {
  const days = tickets.flatMap(({ created, updated, resolved }) => [created ?? '', updated ?? '', resolved ?? '']);
  return (days.sort().at(-1) || '1970-01-01').slice(0, 10);
};

/** What the tickets of one project say about each other: every ticket's context, in input order. */
export const contextsOf = (tickets: readonly Ticket[]): Context[] => {
  const stored = new StoredPortfolio(lastDayOf(tickets));
  for (const ticket of tickets) stored.put(ticket);
  return tickets.map((ticket) => stored.contextOf(ticket));
};

/** A ticket with its context. */
export interface Placed {
  readonly ticket: Ticket;
  readonly context: Context;
}

/**
 * The contexts with what each home leans to, in order. Every ticket is first judged without it, so that the leaning rests
 * on what the tickets themselves say, and no ticket counts for itself.
 */
export const withLeanings = (placed: readonly Placed[], judge: (placed: Placed) => Category): Context[] => {
  const categories = placed.map(judge);
  const homes = new Map<string, Leaning>();
  for (const [at, { ticket }] of placed.entries())
    homes.set(homeOf(ticket), withVerdict(homes.get(homeOf(ticket)) ?? noLeaning, categories[at] ?? 'unclear'));
  return placed.map(({ ticket, context }, at) => ({
    ...context,
    leaning: withoutVerdict(homes.get(homeOf(ticket)) ?? noLeaning, categories[at] ?? 'unclear'),
  }));
};
