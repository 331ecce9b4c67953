import { atOnce, type Steps } from '../model/steps.ts';
import type { Category } from '../model/verdict.ts';
import type { Outcome, Trial, WhatIf } from '../model/what-if.ts';
import { bucketsOf } from './buckets.ts';
import { findingsInSteps } from './findings.ts';
import type { PolicyInput } from './policy-input.ts';
import type { PolicyTicket } from './policy-ticket.ts';
import { type Survey, surveyInSteps } from './survey.ts';

function* stands(survey: Survey): Steps<Outcome> {
  const findings = yield* findingsInSteps(survey);
  yield;
  return {
    split: survey.split,
    buckets: bucketsOf(survey),
    warn: survey.policy.shares.warn,
    cap: survey.policy.shares.cap,
    // Nobody looks through the tickets of what is only tried.
    findings: findings.map((finding) => ({ ...finding, tickets: [] })),
  };
}

/** A survey is tried on again and again while it stands. */
const known = new WeakMap<Survey, Outcome>();

function* outcomeOf(survey: Survey): Steps<Outcome> {
  const outcome = known.get(survey) ?? (yield* stands(survey));
  known.set(survey, outcome);
  return outcome;
}

/** The kind each moved ticket would be of, by its id; a later move holds over an earlier one. */
const kindsAfter = (moves: Trial['moves'], { containers, runs }: Survey): Map<string, 'project' | 'operations'> => {
  const held = new Map(containers.map(({ id, tickets }) => [id, tickets]));
  const series = new Map(runs.map((one) => [one.key, one.tickets]));
  const kinds = new Map<string, 'project' | 'operations'>();
  for (const { what, key, to } of moves) {
    if (what === 'container') kinds.set(key, to);
    for (const { id } of (what === 'container' ? held : series).get(key) ?? []) kinds.set(id, to);
  }
  return kinds;
};

const turned = (category: Category, to: Category | undefined): Category =>
  to === undefined || category === 'not-work' ? category : to;

/**
 * How a scope stands and how it would if something were otherwise. Only the kinds of tickets change: what time says of an
 * epic (never-ending, delivered) stays as it is. Nothing that it is given changes. In steps.
 */
export function* whatIfInSteps(survey: Survey, { policies, moves }: Trial): Steps<WhatIf> {
  const kinds = kindsAfter(moves, survey);
  let moved = 0;
  const after = new Map<string, PolicyTicket>();
  for (const ticket of survey.tickets) {
    const category = turned(ticket.category, kinds.get(ticket.id));
    if (category !== ticket.category) moved += 1;
    after.set(ticket.id, category === ticket.category ? ticket : { ...ticket, category });
  }
  yield;
  const tried: PolicyInput = {
    scope: survey.scope,
    scopeKey: survey.scopeKey,
    today: survey.today,
    policies: policies ?? survey.policies,
    tickets: [...after.values()],
    weighed: {
      ...survey.weighed,
      tickets: survey.weighed.tickets.map((one) => ({ ...one, category: turned(one.category, kinds.get(one.id)) })),
    },
    containers:
      moved === 0
        ? survey.containers
        : survey.containers.map(({ tickets, ...contained }) => ({
            ...contained,
            tickets: tickets.map((ticket) => after.get(ticket.id) ?? ticket),
          })),
  };
  yield;
  const then = yield* surveyInSteps(tried);
  yield;
  return { before: yield* outcomeOf(survey), after: yield* outcomeOf(then), moved };
}

/** The same in one go. */
export const whatIf = (survey: Survey, trial: Trial): WhatIf => atOnce(whatIfInSteps(survey, trial));
