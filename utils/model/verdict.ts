import * as z from 'zod/mini';
import { Evidence } from './evidence.ts';

/** What a ticket is taken for. 'not-work' only comes from a person or from a card that is no work item. */
export const Category = z.enum(['project', 'operations', 'unclear', 'not-work']);
export type Category = z.infer<typeof Category>;

/** What a person can say by hand. */
export const CorrectedCategory = z.enum(['project', 'operations', 'not-work']);
export type CorrectedCategory = z.infer<typeof CorrectedCategory>;

export const Confidence = z.enum(['low', 'medium', 'high']);
export type Confidence = z.infer<typeof Confidence>;

/**
 * The answer for one ticket. `probability` is that of operations, 0 to 1; for a correction it is 0 or 1.
 * `by` names what decided, in the order of trust of the design.
 */
export const Verdict = z.object({
  category: Category,
  probability: z.number().check(z.gte(0), z.lte(1)),
  confidence: Confidence,
  by: z.enum(['evidence', 'rule', 'policy', 'correction']),
});
export type Verdict = z.infer<typeof Verdict>;

/**
 * A series: tickets of one home whose titles are the same once numbers, dates and names are masked.
 * `cadenceDays` is the regular gap in days, null when the gaps are not regular; `next` the day the next one is due.
 */
export const Series = z.object({
  mask: z.string(),
  count: z.number(),
  first: z.string(),
  last: z.string(),
  cadenceDays: z.nullable(z.number()),
  next: z.nullable(z.string()),
});
export type Series = z.infer<typeof Series>;

/**
 * How work comes into a container and leaves it, over the stored tickets; a part is null or false where too little is
 * stored to tell. `closing`: the scope stands and the rest falls month after month. `zombie`: open, over its end or without one, and no child touched for
 * 60 days. `minority` is the share, 0 to 1, of decided children that are of the other kind than most. `delivered` is the
 * day on which it was delivered, null when it was not or nobody knows.
 */
export const ContainerShape = z.object({
  closing: z.boolean(),
  zombie: z.boolean(),
  minority: z.nullable(z.number()),
  delivered: z.nullable(z.string()),
});
export type ContainerShape = z.infer<typeof ContainerShape>;

/**
 * A container: the epic, parent or list that holds the ticket. Counts are of the stored tickets.
 * `neverEnding` is true when it is open for over a year and still fed quarter after quarter; `slipped` when it was
 * delivered and support keeps coming.
 */
export const Container = z.object({
  key: z.string(),
  title: z.string(),
  open: z.number(),
  done: z.number(),
  first: z.nullable(z.string()),
  neverEnding: z.boolean(),
  slipped: z.boolean(),
  shape: z.optional(ContainerShape),
});
export type Container = z.infer<typeof Container>;

/**
 * A verdict with all its reasons. `prior` is the log-odds before any evidence; `prior` and the evidence add up to
 * `logOdds`, and `probability` is the logistic function of it. `nearest` names the smallest missing evidence that would
 * change the category; null when nothing single would. `rule` is the first rule that matches, left out where none does: it
 * decides or leans, unless a correction stands above it.
 */
export const Explanation = z.object({
  verdict: Verdict,
  prior: z.number(),
  logOdds: z.number(),
  evidence: z.array(Evidence),
  series: z.nullable(Series),
  container: z.nullable(Container),
  nearest: z.nullable(z.object({ signal: z.string(), category: Category })),
  rule: z.optional(z.object({ id: z.string(), name: z.string(), by: z.enum(['rule', 'policy']) })),
});
export type Explanation = z.infer<typeof Explanation>;
