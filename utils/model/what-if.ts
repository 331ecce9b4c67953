import * as z from 'zod/mini';
import { Buckets } from './buckets.ts';
import { Split } from './figures.ts';
import { Policies } from './policies.ts';
import { Finding } from './policy.ts';

/** What is tried: an epic by the id of its ticket, or a series by the key of its candidate, taken for one kind as a whole. */
export const Move = z.object({
  what: z.enum(['container', 'series']),
  key: z.string(),
  to: z.enum(['project', 'operations']),
});
export type Move = z.infer<typeof Move>;

/** A trial: other policies (null: those that hold) and tickets taken for another kind. Nothing of it is kept. */
export const Trial = z.object({ policies: z.nullable(Policies), moves: z.array(Move).check(z.maxLength(100)) });
export type Trial = z.infer<typeof Trial>;

/** How a scope stands: its split, the warning and the cap, and what the hints find, quiet ones too. */
export const Outcome = z.object({
  split: Split,
  buckets: z.nullable(Buckets),
  warn: z.number(),
  cap: z.number(),
  findings: z.array(Finding),
});
export type Outcome = z.infer<typeof Outcome>;

/** A scope as it stands and as it would; `moved` tickets would be of another kind. */
export const WhatIf = z.object({ before: Outcome, after: Outcome, moved: z.number() });
export type WhatIf = z.infer<typeof WhatIf>;
