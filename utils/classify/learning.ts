import type { Adjustment, AnsweredLesson, Lesson } from '../model/adjustment.ts';
import type { Context } from '../model/context.ts';
import type { Settings } from '../model/settings.ts';
import type { Ticket } from '../model/ticket.ts';
import { type Trait, traitsOf } from './adjustment.ts';
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

/** Corrections that must agree before anything is offered, and the share of those with the trait that must agree. */
const leastCorrections = 3;
const leastAgreement = 0.8;

const weightOf = (agree: number, disagree: number): number => Math.min(2, Math.log((agree + 1) / (disagree + 0.5)));

/**
 * What a user's corrections have in common, on most of them first. Nothing is applied by itself. What the user has answered
 * is not said again, but for what was not wanted when fewer corrections said so.
 */
export const lessonsOf = (corrected: readonly Corrected[], answered: readonly AnsweredLesson[]): Lesson[] => {
  const traits = new Map<string, Trait & { project: number; operations: number }>();
  for (const { ticket, to } of corrected)
    for (const each of traitsOf(ticket)) {
      const trait = traits.get(keyOf(each)) ?? { ...each, project: 0, operations: 0 };
      trait[to]++;
      traits.set(keyOf(each), trait);
    }
  const known = new Map(answered.map((each) => [keyOf(each.adjustment), each]));
  return [...traits.values()]
    .flatMap(({ kind, value, shown, project, operations }): Lesson[] => {
      const agree = Math.max(project, operations);
      const before = known.get(keyOf({ kind, value }));
      if (before !== undefined && (before.taken || before.corrections >= agree)) return [];
      if (agree < leastCorrections || agree / (project + operations) < leastAgreement) return [];
      const direction = operations > project ? 'operations' : 'project';
      const weight = weightOf(agree, Math.min(project, operations));
      return [{ adjustment: { kind, value, direction, weight }, shown, corrections: agree }];
    })
    .toSorted((a, b) => b.corrections - a.corrections || (keyOf(a.adjustment) < keyOf(b.adjustment) ? -1 : 1));
};

/** The identity of a trait, whatever it was found to say. */
export const keyOf = ({ kind, value }: Pick<Adjustment, 'kind' | 'value'>): string => `${kind}/${value}`;

/** The model of a user who has accepted these adjustments; without them it is the shipped one again, its words unread until they are asked for. */
export const withLearnt = (model: EngineModel, learnt: readonly Adjustment[]): EngineModel =>
  learnt.length === 0 && model.learnt.length === 0 ? model : { ...model, learnt };

/** Whether a ticket's category would change if an adjustment were accepted. */
export const wouldChange = (
  adjustment: Adjustment,
  { ticket, context }: Stored,
  settings: Settings,
  model: EngineModel,
): boolean => {
  if (!traitsOf(ticket).some((trait) => keyOf(trait) === keyOf(adjustment))) return false;
  const then = withLearnt(model, [...model.learnt, adjustment]);
  return judgeWith(then, ticket, context, settings).category !== judgeWith(model, ticket, context, settings).category;
};
