import type { Split } from '../model/figures.ts';
import { policyOf, type ScopePolicy } from '../model/policies.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import { type Endeavour, endeavoursOf } from './endeavour.ts';
import type { PolicyInput } from './policy-input.ts';
import { isOperations, type PolicyTicket } from './policy-ticket.ts';
import { type Runs, runsOf } from './runs.ts';
import { splitOf } from './weighed.ts';

/** What all hints share, worked out once a scope, so that each hint's cost is a walk over what concerns it. */
export interface Survey extends PolicyInput {
  /** The policy that holds in this scope. */
  policy: ScopePolicy;
  byId: ReadonlyMap<string, PolicyTicket>;
  /** The tickets that are work: separators, templates and what a person called no work are left out. */
  work: readonly PolicyTicket[];
  operations: readonly PolicyTicket[];
  /** How the weighed work divides, and how many tickets that rests on. */
  split: Split;
  sample: number;
  /** Shares of operations and of what is unclear in it, unclear work counted in the whole; 0 of nothing. */
  share: number;
  unclear: number;
  endeavours: readonly Endeavour[];
  /** Series of operations, the longest first. */
  runs: readonly Runs[];
}

/** Tickets that are gone through in one step: some milliseconds. */
const aStep = 2_000;

/** A survey, in steps. */
export function* surveyInSteps(input: PolicyInput): Steps<Survey> {
  const byId = new Map<string, PolicyTicket>();
  for (const [at, ticket] of input.tickets.entries()) {
    if (at % aStep === 0) yield;
    byId.set(ticket.id, ticket);
  }
  yield;
  const work = input.tickets.filter(({ category }) => category !== 'not-work');
  const operations = work.filter(isOperations);
  yield;
  const split = splitOf(input.weighed);
  yield;
  const endeavours = endeavoursOf(input, byId);
  yield;
  const runs = runsOf(work);
  const whole = split.project + split.operations + split.unclear;
  return {
    ...input,
    policy: policyOf(input.policies, input.scopeKey),
    byId,
    work,
    operations,
    split,
    sample: split.tickets - split.unknown,
    share: whole === 0 ? 0 : split.operations / whole,
    unclear: whole === 0 ? 0 : split.unclear / whole,
    endeavours,
    runs,
  };
}

export const surveyOf = (input: PolicyInput): Survey => atOnce(surveyInSteps(input));
