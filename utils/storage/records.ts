import * as z from 'zod/mini';
import { SiteId, Ticket } from '../model/ticket.ts';
import { CorrectedCategory, Series, Verdict } from '../model/verdict.ts';

/**
 * The light half of a stored ticket: what lists, totals and neighbours need, so that neither has to load descriptions
 * and histories. `boards` are the boards it is on now; `seriesKeys` and `containerKey` are where its neighbours are
 * found; `series` is the series it was last judged in.
 */
export const StoredRow = z.object({
  id: z.string(),
  site: SiteId,
  key: z.string(),
  url: z.string(),
  title: z.string(),
  type: z.nullable(z.string()),
  list: z.nullable(z.string()),
  points: z.nullable(z.number()),
  created: z.nullable(z.string()),
  updated: z.nullable(z.string()),
  resolved: z.nullable(z.string()),
  due: z.nullable(z.string()),
  done: z.boolean(),
  checklistNames: z.array(z.string()),
  evidence: z.enum(['page', 'api']),
  boards: z.array(z.string()),
  seriesKeys: z.array(z.string()),
  containerKey: z.nullable(z.string()),
  series: z.nullable(Series),
  verdict: Verdict,
  correction: z.nullable(CorrectedCategory),
});
export type StoredRow = z.infer<typeof StoredRow>;

/** A correction by hand, kept apart from the ticket so that it also holds for a ticket that is read anew. */
export const StoredCorrection = z.object({ id: z.string(), to: CorrectedCategory, at: z.string() });
export type StoredCorrection = z.infer<typeof StoredCorrection>;

export const StoredTicket = Ticket;
