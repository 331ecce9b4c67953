import * as z from 'zod/mini';
import { Amounts } from './figures.ts';
import { Ticket } from './ticket.ts';
import { CorrectedCategory, Series, Verdict } from './verdict.ts';

/** A Jira board or project page, or a Trello board. `id` is `site/host/board`, unique over everything stored. */
export const Board = z.object({ id: z.string(), site: z.string(), name: z.string(), url: z.string() });
export type Board = z.infer<typeof Board>;

/** A stored ticket with its verdict, its series (null when it is in none) and the correction made by hand, if any. */
export const Judged = z.object({
  ticket: Ticket,
  verdict: Verdict,
  series: z.nullable(Series),
  correction: z.nullable(CorrectedCategory),
});
export type Judged = z.infer<typeof Judged>;

/** What was open on a day by each measure that can be recorded, in tickets, points and seconds. */
const Recorded = z.object({ tickets: Amounts, points: Amounts, logged: Amounts, estimated: Amounts });

/**
 * One day's record of one scope, as it was last seen on that day; `scope` is a `scopeKey`, `day` is `yyyy-mm-dd` in local time.
 * The three counts are of all tickets there, `open` of those that were not over; left out in records of the first days.
 */
export const Snapshot = z.object({ scope: z.string(), day: z.string(), ...Amounts.shape, open: z.optional(Recorded) });
export type Snapshot = z.infer<typeof Snapshot>;

/** One line of a ticket list: what the popup shows of a ticket. `open` is false once it is over. */
export const TicketRow = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  url: z.string(),
  type: z.nullable(z.string()),
  list: z.nullable(z.string()),
  points: z.nullable(z.number()),
  open: z.boolean(),
  verdict: Verdict,
  correction: z.nullable(CorrectedCategory),
});
export type TicketRow = z.infer<typeof TicketRow>;
