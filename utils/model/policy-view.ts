import * as z from 'zod/mini';
import { Buckets } from './buckets.ts';
import { Candidate } from './candidate.ts';
import { Handover } from './hand-over.ts';
import { QuietFinding } from './hint-state.ts';
import { Policies } from './policies.ts';
import { Finding } from './policy.ts';
import { Day } from './question.ts';
import { Move } from './what-if.ts';

/** What policy says about a scope, ready to show. */
export const PolicyView = z.object({
  /** The key under which the scope's own policy and its quiet hints are kept. */
  scopeKey: z.string(),
  today: Day,
  policies: Policies,
  /** The hints that speak, worst first, and those that the reader keeps quiet. */
  findings: z.array(Finding),
  quiet: z.array(QuietFinding),
  /** The split in three, where the scope's policy asks for that. */
  buckets: z.nullable(Buckets),
  handovers: z.array(Handover),
  candidates: z.array(Candidate),
  /** What can be taken for another kind as a whole on trial: the largest epics and series. */
  movables: z.array(z.object({ what: Move.shape.what, key: z.string(), title: z.string() })),
});
export type PolicyView = z.infer<typeof PolicyView>;
