import { homeOf, noLeaning, withoutVerdict, withVerdict } from '../../utils/classify/leaning.ts';
import { type Context, emptyContext, type Leaning } from '../../utils/model/context.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { Category } from '../../utils/model/verdict.ts';

/** What the tickets of one project say about each other: every ticket's context, in input order. */
export const contextsOf = (tickets: readonly Ticket[]): Context[] => tickets.map(() => emptyContext);

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
