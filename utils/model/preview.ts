import * as z from 'zod/mini';
import { Split } from './figures.ts';
import { RuleAttribute } from './rule.ts';
import { Category, CorrectedCategory } from './verdict.ts';

/** A stored ticket by name. */
export const TicketName = z.object({ id: z.string(), key: z.string(), title: z.string(), url: z.string() });
export type TicketName = z.infer<typeof TicketName>;

/** A ticket that would change, from what holds now; `correction` is what was said of it by hand, which stands anyway. */
export const ChangedTicket = z.extend(TicketName, {
  from: Category,
  to: Category,
  correction: z.nullable(CorrectedCategory),
});
export type ChangedTicket = z.infer<typeof ChangedTicket>;

/** How a rule fares: tickets it matches, those it is the first to match, and corrections that it goes against. */
export const RuleFigures = z.object({ matches: z.number(), decides: z.number(), contradicts: z.number() });
export type RuleFigures = z.infer<typeof RuleFigures>;

/**
 * What settings would do to the stored tickets, beside those that hold. `looked` of `of` tickets have been looked at so far.
 * `counts` are the tickets that would end in each category, coming from another; a corrected ticket stays what it is.
 * `agreement` is with the corrections made by hand: what would be told of these tickets without them. `contradicted` are
 * corrections that are agreed with now and would not be any more. Only the first tickets are named.
 */
export const Preview = z.object({
  looked: z.number(),
  of: z.number(),
  changed: z.number(),
  counts: z.object({ project: z.number(), operations: z.number(), unclear: z.number(), 'not-work': z.number() }),
  contradicted: z.number(),
  tickets: z.array(ChangedTicket),
  before: Split,
  after: Split,
  agreement: z.object({ of: z.number(), before: z.number(), after: z.number() }),
  /** By rule id, of the reader's own rules. */
  rules: z.record(z.string(), RuleFigures),
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
