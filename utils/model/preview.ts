import * as z from 'zod/mini';
import { Split } from './figures.ts';
import { RuleAttribute } from './rule.ts';
import { Category, CorrectedCategory } from './verdict.ts';

/** A stored ticket, from what holds now to what would; `correction` is what was said of it by hand, which stands anyway. */
export const ChangedTicket = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  url: z.string(),
  from: Category,
  to: Category,
  correction: z.nullable(CorrectedCategory),
});
export type ChangedTicket = z.infer<typeof ChangedTicket>;

const Counts = z.object({ project: z.number(), operations: z.number(), unclear: z.number(), 'not-work': z.number() });

/**
 * What other settings turn: `counts` are the tickets that would end in each category, coming from another; a corrected
 * ticket stays what it is. `contradicted` are corrections that are agreed with before and would not be any more. Only the
 * first tickets are named.
 */
export const Turn = z.object({
  changed: z.number(),
  counts: Counts,
  contradicted: z.number(),
  tickets: z.array(ChangedTicket),
  before: Split,
  after: Split,
});
export type Turn = z.infer<typeof Turn>;

/**
 * How a rule fares: tickets it matches, those it is the first to match, corrections that it goes against, and how many of
 * those it decides turn by the draft, by where they end. `shadow` is the name of the rule that decides the first of its
 * tickets where it decides none.
 */
export const RuleFigures = z.object({
  matches: z.number(),
  decides: z.number(),
  contradicts: z.number(),
  changed: z.number(),
  counts: Counts,
  shadow: z.nullable(z.string()),
});
export type RuleFigures = z.infer<typeof RuleFigures>;

/** The figures that a rule's own are among: the reader's or the organisation's, for both may give the same id. */
export const RuleOwner = z.enum(['rules', 'managedRules']);
export type RuleOwner = z.infer<typeof RuleOwner>;

/**
 * What settings would do to the stored tickets, beside those that hold. `looked` of `of` tickets have been looked at so far.
 * `agreement` is with the corrections made by hand: what would be told of these tickets without them.
 */
export const Preview = z.extend(Turn, {
  looked: z.number(),
  of: z.number(),
  agreement: z.object({ of: z.number(), before: z.number(), after: z.number() }),
  /** What the last of several changes does by itself; null when it was not asked for. */
  step: z.nullable(Turn),
  /** By rule id, of the reader's own rules and of the organisation's. */
  rules: z.record(z.string(), RuleFigures),
  managedRules: z.record(z.string(), RuleFigures),
  /** By signal id, on how many tickets it speaks. */
  signals: z.record(z.string(), z.number()),
});
export type Preview = z.infer<typeof Preview>;

/** The names that stand on the stored tickets, most frequent first, by attribute. */
export const KnownNames = z.partialRecord(RuleAttribute, z.array(z.object({ value: z.string(), count: z.number() })));
export type KnownNames = z.infer<typeof KnownNames>;

/** A word on the stored tickets: its weight as it is told now, as it is shipped, how many tickets have it, and some of them. */
export const KnownWord = z.object({
  term: z.string(),
  weight: z.number(),
  shipped: z.number(),
  count: z.number(),
  examples: z.array(z.string()),
});
export type KnownWord = z.infer<typeof KnownWord>;
