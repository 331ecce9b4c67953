import { type Context, emptyContext } from '../model/context.ts';
import { type Evidence, signedWeight } from '../model/evidence.ts';
import type { Tuned } from '../model/settings.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Category, Confidence, CorrectedCategory, Explanation, Verdict } from '../model/verdict.ts';
import type { EngineModel } from './engine-model.ts';
import { capped, weighed } from './gather.ts';
import { nearestOf } from './nearest.ts';
import { type Read, readingOf } from './reading.ts';
import { shippedModel } from './shipped-model.ts';

/** Probability of operations from log-odds. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * The verdict on one ticket with all its reasons. Pure: the same ticket, context, settings and correction give the same
 * explanation.
 *
 * Evidence is sorted by weight, heaviest first, and with `prior` adds up to `logOdds`. A correction decides alone, then the
 * first rule that matches, the organisation's before the user's, then a card that is no work item; all keep the evidence,
 * so that the reader sees what the engine would have said.
 */
export const explain = (
  ticket: Ticket,
  context: Context,
  settings: Tuned,
  correction: CorrectedCategory | null,
  model: EngineModel = shippedModel,
): Explanation => {
  const { verdict, prior, logOdds, evidence, gathered, clarity, ruled } = reasoned(
    ticket,
    context,
    settings,
    correction,
    model,
  );
  return {
    verdict,
    prior,
    logOdds,
    evidence,
    series: context.series,
    container: context.container,
    nearest:
      verdict.by === 'evidence' && verdict.category !== 'not-work'
        ? nearestOf(verdict.category, logOdds, gathered, settings, model, clarity)
        : null,
    ...(ruled === null ? {} : { rule: { id: ruled.rule.id, name: ruled.rule.name, by: ruled.by } }),
  };
};

const reasoned = (
  ticket: Ticket,
  context: Context,
  settings: Tuned,
  correction: CorrectedCategory | null,
  model: EngineModel,
  read = readingOf(ticket, settings, model),
) => {
  const { all, clarity, ruled } = read(context);
  const gathered = weighed(all, settings, clarity);
  const evidence = capped(gathered, model.caps, clarity).concat(leaningOf(ruled)).sort(byWeight);
  const prior = model.prior * model.scale * clarity.card * clarity.name;
  let logOdds = prior;
  for (const each of evidence) logOdds += signedWeight(each);
  const verdict = corrected(correction) ?? decided(ruled) ?? noWork(ticket) ?? verdictOf(logOdds, evidence, settings);
  return { verdict, prior, logOdds, evidence, gathered, clarity, ruled };
};

/** The verdict of `explain` alone, for many tickets at once: what nobody reads is not worked out. */
export const judge = (
  ticket: Ticket,
  context: Context,
  settings: Tuned,
  correction: CorrectedCategory | null,
  model: EngineModel = shippedModel,
): Verdict => reasoned(ticket, context, settings, correction, model).verdict;

/** One ticket that is judged in one context after the other; what hangs on it alone is worked out once. */
export interface Judged {
  /**
   * What it is taken for by itself: by hand, or from what stands on it alone. It is what its neighbours see of it, so that
   * verdicts rest on tickets and never on each other.
   */
  own(correction: CorrectedCategory | null): Category;
  /** The verdict of `judge`. */
  in(context: Context, correction: CorrectedCategory | null): Verdict;
}

/** The verdicts on a ticket in one context after the other: what hangs on the ticket alone is read once. */
export const judging = (ticket: Ticket, settings: Tuned, model: EngineModel = shippedModel): Judged => {
  const read = readingOf(ticket, settings, model);
  const judgeIn: Judged['in'] = (context, correction) =>
    reasoned(ticket, context, settings, correction, model, read).verdict;
  return { own: (correction) => judgeIn(emptyContext, correction).category, in: judgeIn };
};

/** What a ticket is taken for by itself. */
export const ownCategory = (
  ticket: Ticket,
  settings: Tuned,
  correction: CorrectedCategory | null,
  model: EngineModel = shippedModel,
): Category => judging(ticket, settings, model).own(correction);

/** The verdict of another model than the shipped one, such as one that has learnt. */
export const judgeWith = (model: EngineModel, ticket: Ticket, context: Context, settings: Tuned): Verdict =>
  judge(ticket, context, settings, null, model);

/** Heaviest first; equal weights by signal and quote, so that the order never depends on who was read first. */
const byWeight = (a: Evidence, b: Evidence): number =>
  b.weight - a.weight || (a.signal < b.signal ? -1 : a.signal > b.signal ? 1 : a.quote < b.quote ? -1 : 1);

const corrected = (correction: CorrectedCategory | null): Verdict | null =>
  correction === null
    ? null
    : {
        category: correction,
        probability: correction === 'operations' ? 1 : 0,
        confidence: 'high',
        by: 'correction',
      };

const decided = (ruled: Read['ruled']): Verdict | null => {
  if (ruled?.rule.outcome.kind !== 'verdict') return null;
  const { category } = ruled.rule.outcome;
  return { category, probability: category === 'operations' ? 1 : 0, confidence: 'high', by: ruled.by };
};

/** The signal under which a rule that leans is shown among the evidence. */
export const ruleSignal = 'rule';

const leaningOf = (ruled: Read['ruled']): Evidence[] => {
  if (ruled?.rule.outcome.kind !== 'lean') return [];
  const { direction, weight } = ruled.rule.outcome;
  return [{ signal: ruleSignal, group: 'type', direction, weight, field: 'rule', quote: ruled.rule.name }];
};

const noWork = (ticket: Ticket): Verdict | null =>
  ticket.role === null ? null : { category: 'not-work', probability: 0.5, confidence: 'high', by: 'evidence' };

const categoryOf = (probability: number, settings: Tuned): Category =>
  probability >= settings.operationsFrom ? 'operations' : probability <= settings.projectUpTo ? 'project' : 'unclear';

const verdictOf = (logOdds: number, evidence: readonly Evidence[], settings: Tuned): Verdict => {
  const probability = logistic(logOdds);
  return {
    category: categoryOf(probability, settings),
    probability,
    confidence: confidenceOf(probability, evidence),
    by: 'evidence',
  };
};

/** High from 0.9 on and only when two groups speak for the side; medium from 0.75 on. */
const confidenceOf = (probability: number, evidence: readonly Evidence[]): Confidence => {
  const sure = Math.max(probability, 1 - probability);
  if (sure >= 0.9 && speakTogether(evidence, probability >= 0.5 ? 'operations' : 'project')) return 'high';
  return sure >= 0.75 ? 'medium' : 'low';
};

/** True when evidence of two groups speaks for a side. */
const speakTogether = (evidence: readonly Evidence[], side: Evidence['direction']): boolean => {
  const first = evidence.find(({ direction }) => direction === side);
  return evidence.some(({ direction, group }) => direction === side && group !== first?.group);
};
