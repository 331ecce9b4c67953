import * as z from 'zod/mini';
import { Ticket } from './ticket.ts';
import { CorrectedCategory, Series, Verdict } from './verdict.ts';

/** A Jira board or project page, or a Trello board. `id` is `site/host/board`, unique over everything stored. */
export const Board = z.object({ id: z.string(), site: z.string(), name: z.string(), url: z.string() });
export type Board = z.infer<typeof Board>;

/** What a split is taken over. */
export const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('board'), board: z.string() }),
  z.object({ kind: z.literal('everything') }),
]);
export type Scope = z.infer<typeof Scope>;

export const Measure = z.enum(['tickets', 'points']);
export type Measure = z.infer<typeof Measure>;

/** A stored ticket with its verdict, its series (null when it is in none) and the correction made by hand, if any. */
export const Judged = z.object({
  ticket: Ticket,
  verdict: Verdict,
  series: z.nullable(Series),
  correction: z.nullable(CorrectedCategory),
});
export type Judged = z.infer<typeof Judged>;

/** One day's totals of one scope; `scope` is a board id or 'everything', `day` is `yyyy-mm-dd` in local time. */
export const Snapshot = z.object({
  scope: z.string(),
  day: z.string(),
  project: z.number(),
  operations: z.number(),
  unclear: z.number(),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** Counts of one scope under one measure; `unknown` are tickets the measure does not reach (no points), 0 for tickets. */
export const Split = z.object({
  measure: Measure,
  project: z.number(),
  operations: z.number(),
  unclear: z.number(),
  tickets: z.number(),
  unknown: z.number(),
});
export type Split = z.infer<typeof Split>;

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
