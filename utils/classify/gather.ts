import type { Context } from '../model/context.ts';
import { type Evidence, signedWeight } from '../model/evidence.ts';
import type { Settings, WordWeight } from '../model/settings.ts';
import type { Ticket } from '../model/ticket.ts';
import { abroadIn } from '../signals/abroad.ts';
import { signals } from '../signals/registry.ts';
import type { Facts, Family, Signal } from '../signals/signal.ts';
import { textOf } from '../signals/text.ts';
import { learntEvidence, learntSignal } from './adjustment.ts';
import { type Clarity, clear, ofPlace, standing } from './clarity.ts';
import { type EngineModel, strengthOf } from './engine-model.ts';
import { hasOwnWord, weighing } from './own-words.ts';
import { type Pool, poolOf } from './pools.ts';

/** The word model is of English: 'de' and 'un' are no words of it where the text is of another language. */
const noWords: ReadonlyMap<string, number> = new Map();

/** What the signals read from: the ticket with its texts cut into words. */
export const factsOf = (
  ticket: Ticket,
  context: Context,
  model: EngineModel,
  words: readonly WordWeight[] = [],
): Facts => {
  const title = textOf(ticket.title);
  const description = textOf(ticket.description ?? '');
  const abroad = abroadIn(title, description);
  const known = abroad.surely ? noWords : model.words;
  return { ticket, context, title, description, abroad, weigh: weighing(known, words, title, description) };
};

/** Evidence with the family of its signal; its weight is as fitted, before the user's tuning. */
export interface Untuned extends Evidence {
  readonly family?: Family | undefined;
}

/** A signal with its strengths under a model. */
interface Weighed {
  readonly signal: Signal;
  readonly project: number;
  readonly operations: number;
}

const tables = new WeakMap<EngineModel, readonly Weighed[]>();

/** The signals with their strengths, worked out once a model. */
const tableOf = (model: EngineModel): readonly Weighed[] => {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const table = signals.map((signal) => ({
    signal,
    project: strengthOf(model, signal, 'project'),
    operations: strengthOf(model, signal, 'operations'),
  }));
  tables.set(model, table);
  return table;
};

/** All evidence on one ticket as the model weighs it, whatever the user has switched off. */
export const readAll = (facts: Facts, model: EngineModel): Untuned[] => {
  const evidence: Untuned[] = learntEvidence(facts.ticket, model.learnt);
  for (const { signal, project, operations } of tableOf(model)) {
    const readings = signal.read(facts);
    if (readings.length === 0) continue;
    const { id, group, family } = signal;
    for (const { direction, field, quote, strength } of readings) {
      const weight = (direction === 'project' ? project : operations) * strength;
      if (weight > 0) evidence.push({ signal: id, group, direction, weight, field, quote, family });
    }
  }
  return evidence;
};

/** True when the title tells more than single words do: a verb at its head, a rhythm, a request; or holds a word of the reader's own. */
export const hasTold = (
  all: readonly Untuned[],
  { title, description }: Facts,
  words: readonly WordWeight[],
): boolean =>
  all.some(
    ({ signal, group, field }) =>
      group === 'words' && field === 'title' && !signal.endsWith('_words') && signal !== learntSignal,
  ) || hasOwnWord(words, title, description);

/** All evidence on one ticket, each with its calibrated weight, before the caps; none of a signal that is switched off. */
export const gather = (ticket: Ticket, context: Context, settings: Settings, model: EngineModel): Evidence[] =>
  weighed(readAll(factsOf(ticket, context, model, settings.words), model), settings, clear);

/** What was read on one ticket, each as the user has tuned it; what tells of its place only counts as far as its name does. */
export const weighed = (
  all: readonly Untuned[],
  settings: Pick<Settings, 'signals'>,
  { name }: Clarity,
): Evidence[] => {
  const evidence: Evidence[] = [];
  const families = new Map<string, Evidence[]>();
  for (const { family, signal, group, direction, weight: untuned, field, quote } of all) {
    const tuning = settings.signals[signal];
    if (tuning?.on === false) continue;
    const weight = untuned * (tuning?.weight ?? 1) * (ofPlace.has(signal) ? name : 1);
    if (weight <= 0) continue;
    const found = { signal, group, direction, weight, field, quote };
    if (family === undefined) evidence.push(found);
    else {
      const key = `${family}/${direction}`;
      families.set(key, [...(families.get(key) ?? []), found]);
    }
  }
  for (const family of families.values()) evidence.push(...discounted(family));
  return evidence;
};

/**
 * Evidence of one family on one side: the heaviest counts in full, each further one half as much as its place before it,
 * so that one fact told three times is not three facts. More evidence never takes any away.
 */
export const discounted = (family: readonly Evidence[]): Evidence[] =>
  family
    .toSorted((a, b) => b.weight - a.weight || (a.signal < b.signal ? -1 : 1))
    .map((each, at) => ({ ...each, weight: each.weight / 2 ** at }));

/**
 * Evidence under the caps: where a pool adds up to more than its cap, all of it is scaled down alike, so that the weights
 * that are shown still add up; of that stands what the card's clarity leaves of the pool. Each pool's sum can only grow with
 * more evidence for a side, never shrink.
 */
export const capped = (
  evidence: readonly Evidence[],
  caps: EngineModel['caps'],
  clarity: Clarity = clear,
): Evidence[] => {
  const factors = sumsByPool(evidence);
  for (const [pool, sum] of factors)
    factors.set(pool, Math.min(1, caps[pool] / Math.abs(sum)) * standing(pool, clarity));
  return evidence.map(({ signal, group, direction, weight, field, quote }) => ({
    signal,
    group,
    direction,
    weight: weight * (factors.get(poolOf({ signal, group })) ?? 1),
    field,
    quote,
  }));
};

/** What the evidence of each pool adds up to, towards operations when positive. */
export const sumsByPool = (evidence: readonly Evidence[]): Map<Pool, number> => {
  const sums = new Map<Pool, number>();
  for (const each of evidence) {
    const pool = poolOf(each);
    sums.set(pool, (sums.get(pool) ?? 0) + signedWeight(each));
  }
  return sums;
};
