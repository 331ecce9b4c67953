import type { Context } from '../model/context.ts';
import type { Settings } from '../model/settings.ts';
import type { Ticket } from '../model/ticket.ts';
import { type Adjustment, traitsOf } from './adjustment.ts';
import type { EngineModel } from './engine-model.ts';
import { judgeWith } from './explain.ts';

/** A ticket that a person has corrected to one of the two sides. */
export interface Corrected {
  readonly ticket: Ticket;
  readonly to: 'project' | 'operations';
}

/** A stored ticket with what the portfolio says about it. */
export interface Stored {
  readonly ticket: Ticket;
  readonly context: Context;
}

/**
 * Something that corrections have in common, offered and never applied by itself: '4 corrections say that label infra is
 * operations: 11 tickets would change'. `shown` is the trait as tickets write it, `changes` the ids of the stored tickets
 * whose category would change.
 */
export interface Proposal {
  readonly adjustment: Adjustment;
  readonly shown: string;
  readonly corrections: number;
  readonly changes: readonly string[];
}

/** Corrections that must agree before anything is offered, and the share of those with the trait that must agree. */
const leastCorrections = 3;
const leastAgreement = 0.8;
/** Offers shown at once. */
const mostProposals = 5;

const weightOf = (agree: number, disagree: number): number => Math.min(2, Math.log((agree + 1) / (disagree + 0.5)));

/**
 * What a user's corrections propose, strongest first. `stored` are the tickets that would be judged anew; corrected ones
 * among them do not count as changes, since their correction holds anyway. Adjustments already in the model are not
 * offered again.
 */
export const proposals = (
  corrected: readonly Corrected[],
  stored: readonly Stored[],
  settings: Settings,
  model: EngineModel,
): Proposal[] => {
  const traits = new Map<
    string,
    { adjustment: Omit<Adjustment, 'weight' | 'direction'>; shown: string; project: number; operations: number }
  >();
  for (const { ticket, to } of corrected)
    for (const { kind, value, shown } of traitsOf(ticket)) {
      const key = `${kind}/${value}`;
      const trait = traits.get(key) ?? { adjustment: { kind, value }, shown, project: 0, operations: 0 };
      trait[to]++;
      traits.set(key, trait);
    }
  const byHand = new Set(corrected.map(({ ticket }) => ticket.id));
  const open = stored.filter(({ ticket }) => !byHand.has(ticket.id));
  const known = new Set(model.learnt.map(({ kind, value }) => `${kind}/${value}`));
  const found: Proposal[] = [];
  for (const [key, { adjustment, shown, project, operations }] of traits) {
    const agree = Math.max(project, operations);
    if (known.has(key) || agree < leastCorrections || agree / (project + operations) < leastAgreement) continue;
    const whole: Adjustment = {
      ...adjustment,
      direction: operations > project ? 'operations' : 'project',
      weight: weightOf(agree, Math.min(project, operations)),
    };
    const changes = changedBy(whole, open, settings, model);
    if (changes.length > 0) found.push({ adjustment: whole, shown, corrections: agree, changes });
  }
  return found
    .toSorted((a, b) => b.corrections - a.corrections || b.changes.length - a.changes.length)
    .slice(0, mostProposals);
};

/** The model of a user who has accepted these adjustments; without them it is the shipped one again. */
export const withLearnt = (model: EngineModel, learnt: readonly Adjustment[]): EngineModel => ({ ...model, learnt });

/** Ids of the tickets whose category would change if an adjustment were accepted. */
export const changedBy = (
  adjustment: Adjustment,
  stored: readonly Stored[],
  settings: Settings,
  model: EngineModel,
): string[] => {
  const then = withLearnt(model, [...model.learnt, adjustment]);
  return stored
    .filter(({ ticket }) =>
      traitsOf(ticket).some(({ kind, value }) => kind === adjustment.kind && value === adjustment.value),
    )
    .filter(
      ({ ticket, context }) =>
        judgeWith(then, ticket, context, settings).category !== judgeWith(model, ticket, context, settings).category,
    )
    .map(({ ticket }) => ticket.id);
};
