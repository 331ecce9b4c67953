import * as z from 'zod/mini';
import { Basis } from './question.ts';
import { HandoverPart } from './work-facts.ts';

/** Worst first: alert, warning, info, well. */
export const Severity = z.enum(['alert', 'warning', 'info', 'well']);
export type Severity = z.infer<typeof Severity>;

/** What fills a placeholder of a message: text of the reader's own, or a figure that is put into the reader's language on screen. */
export const FindingValue = z.union([
  z.string(),
  /** A share, 0 to 1. */
  z.object({ share: z.number() }),
  z.object({ number: z.number() }),
  /** So many tickets, with the basis on which a share of them is taken. */
  z.object({ tickets: z.number(), basis: Basis }),
  /** A calendar day, `yyyy-mm-dd`. */
  z.object({ day: z.string() }),
  /** Parts of a hand-over, as a list in words. */
  z.object({ parts: z.array(HandoverPart) }),
]);
export type FindingValue = z.infer<typeof FindingValue>;

/**
 * What a policy hint found. `message` is a key of `_locales` with `values` for its placeholders in order; where `count`
 * is given, `message` is the stem of a plural message and the count its first placeholder. `tickets` are the ids
 * concerned, `sample` how many tickets were looked at. The why, its source and the action have the keys
 * `hint_<hint>_why`, `hint_<hint>_source` and `hint_<hint>_action`.
 *
 * `subjects` are the projects, series or teams it speaks of, by keys of their own; `level` is how bad it stands where it
 * speaks of one figure (a share, 0 to 1), else 0. A finding that was dismissed comes back with a new subject or a higher level.
 */
export const Finding = z.object({
  hint: z.string(),
  severity: Severity,
  message: z.string(),
  values: z.array(FindingValue),
  count: z.nullable(z.number()),
  tickets: z.array(z.string()),
  /** How many tickets more it concerns than are listed; none where it is left out. */
  more: z.optional(z.number()),
  sample: z.number(),
  subjects: z.array(z.string()),
  level: z.number(),
});
export type Finding = z.infer<typeof Finding>;
