import * as z from 'zod/mini';
import type { Ticket } from './ticket.ts';
import type { Category, Container, Series } from './verdict.ts';

/**
 * What the portfolio needs to know of a stored ticket to judge its neighbours; a slice of the stored record. `category` is
 * the ticket's own verdict: by hand or from itself alone, never from its neighbours, so that no verdict echoes itself.
 */
export interface Neighbour {
  id: string;
  key: string;
  title: string;
  type: string | null;
  created: string | null;
  updated: string | null;
  resolved: string | null;
  due: string | null;
  done: boolean;
  category: Category;
  checklistNames: readonly string[];
}

/**
 * Members of a group: all of them, or the newest where they are many. `count` is how many there are, `first` the instant at
 * which the oldest was made, null where that is not known.
 */
export interface Members {
  readonly newest: readonly Neighbour[];
  readonly count: number;
  readonly first: string | null;
}

/** The slice of a ticket that its neighbours need. */
export const neighbourOf = (ticket: Ticket, category: Category, done: boolean): Neighbour => ({
  id: ticket.id,
  key: ticket.key,
  title: ticket.title,
  type: ticket.type,
  created: ticket.created,
  updated: ticket.updated,
  resolved: ticket.resolved,
  due: ticket.due,
  done,
  category,
  checklistNames: (ticket.checklists ?? []).map((checklist) => checklist.name),
});

/**
 * How long tickets of one type in one home live, over closed tickets: `count` of them, `medianDays` and `madLog` (the
 * median absolute deviation of the natural logarithm of the lifetime in days), both to a step of the logarithm, so that a
 * verdict does not hang on the last ticket that was closed. Meaningful from 20 closed tickets on.
 */
export interface Norm {
  count: number;
  medianDays: number;
  madLog: number;
}

/** How the other stored tickets of a ticket's home were judged: `tickets` of them, so many to either side. */
export const Leaning = z.object({ tickets: z.number(), project: z.number(), operations: z.number() });
export type Leaning = z.infer<typeof Leaning>;

/** A checklist of the ticket that stands on `count` tickets of its home, itself among them, of `tickets` that are stored. */
export interface SharedChecklist {
  name: string;
  count: number;
  tickets: number;
}

/** What the stored portfolio says about one ticket; every part null when nothing is stored that tells. */
export interface Context {
  series: Series | null;
  container: Container | null;
  norm: Norm | null;
  /** Left out where the home's verdicts were not counted. */
  leaning?: Leaning | null;
  /** The checklist that it shares with most others; left out or null where it has none. */
  checklist?: SharedChecklist | null;
  /** The day on which it is judged, `yyyy-mm-dd`; left out where ages do not matter. */
  today?: string;
}

export const emptyContext: Context = { series: null, container: null, norm: null };
