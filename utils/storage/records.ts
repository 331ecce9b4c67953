import * as z from 'zod/mini';
import { Tally } from '../model/tally.ts';
import { SiteId } from '../model/ticket.ts';
import { Category, CorrectedCategory, Series, Verdict } from '../model/verdict.ts';

/**
 * The light half of a stored ticket: what lists, totals and neighbours need, so that neither has to load descriptions
 * and histories. `boards` are the boards it is on now. `groups` are its places in the groups in which its neighbours are
 * found (see `placeIn`), `containerKey` the container among them. `own` is what it is taken for by itself, `series` the
 * series it was last judged in.
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
  /** Rows of the first layout have none; they are judged anew. */
  groups: z._default(z.array(z.string()), []),
  own: z._default(Category, 'unclear'),
  containerKey: z.nullable(z.string()),
  series: z.nullable(Series),
  verdict: Verdict,
  correction: z.nullable(CorrectedCategory),
});
export type StoredRow = z.infer<typeof StoredRow>;

/**
 * The place of a ticket in a group: the group's key, how new it is (newest first; undated ones last) and its id. Sorted as
 * texts, the places of one group stand together in that order, so that an index gives its newest members at once.
 */
export const placeIn = (group: string, id: string, created: string | null): string => {
  const at = created === null ? Number.NaN : Date.parse(created);
  const age = Number.isNaN(at) ? undated : String(endOfTime - at).padStart(16, '0');
  return `${group}\n${age}\n${id}`;
};

/** The end of what a date can say, in milliseconds since 1970, and what undated tickets have in its place. */
const endOfTime = 8.64e15;
export const undated = '~';

/** The group of a place. */
export const groupOf = (place: string): string => place.slice(0, place.indexOf('\n'));

/** What is kept of a group: what its members' verdicts hang on as they were last judged, and what is counted of it. */
export const StoredGroup = z.object({ key: z.string(), turn: z.string(), tally: z.nullable(Tally) });
export type StoredGroup = z.infer<typeof StoredGroup>;

/**
 * What is left to do. Tickets that are to be judged again: the members of a group, or all rows; `after` is the last one that was.
 * `round` tells one change of the engine from the next, where all rows are left.
 */
export const Stale = z.object({ key: z.string(), after: z.string(), round: z.optional(z.string()) });
export type Stale = z.infer<typeof Stale>;

/** Keys of the work that all rows are to do; the second is left after the first where it has turned most groups. Both come before any group. */
export const everyRow = 'all:1';
export const everyVerdict = 'all:2';
/**
 * The key of what is left when all is judged: pages are to be told that stored verdicts have turned. It sorts after every
 * other; its `after` is another one each time.
 */
export const untold = '~untold';

/** A correction by hand, kept apart from the ticket so that it also holds for a ticket that is read anew. */
export const StoredCorrection = z.object({ id: z.string(), to: CorrectedCategory, at: z.string() });
export type StoredCorrection = z.infer<typeof StoredCorrection>;

/**
 * The page of the ledger that a ticket is on, with marks of what of it the ledger was told last: of what its row says, and of what
 * the whole ticket says, null when that was never told.
 */
export const Place = z.object({ page: z.number(), row: z.number(), whole: z.nullable(z.number()) });
export type Place = z.infer<typeof Place>;
