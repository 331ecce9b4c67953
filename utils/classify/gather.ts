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

/** What the signals read from but for the context: the ticket with its texts cut into words. */
export const factsWithout = (
  ticket: Ticket,
  model: EngineModel,
  words: readonly WordWeight[] = [],
): Omit<Facts, 'context'> => {
  const title = textOf(ticket.title);
  const description = textOf(ticket.description ?? '');
  const abroad = abroadIn(title, description);
  const known = abroad.surely ? noWords : model.words;
  return { ticket, title, description, abroad, weigh: weighing(known, words, title, description) };
};

/** The same in a context. */
export const factsOf = (
  ticket: Ticket,
  context: Context,
  model: EngineModel,
  words: readonly WordWeight[] = [],
): Facts => ({ ...factsWithout(ticket, model, words), context });

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

/** The evidence of a signal. */
const evidenceOf = ({ signal, project, operations }: Weighed, facts: Facts): Untuned[] => {
  const { id, group, family } = signal;
  const evidence: Untuned[] = [];
  for (const { direction, field, quote, strength } of signal.read(facts)) {
    const weight = (direction === 'project' ? project : operations) * strength;
    if (weight > 0) evidence.push({ signal: id, group, direction, weight, field, quote, family });
  }
  return evidence;
};

/** What of a ticket's evidence is known from before, by signal, and whether somebody looks at the context of its facts. */
export interface KnownEvidence {
  readonly known: Map<Signal, readonly Untuned[]>;
  readonly watch: { isSeen: boolean };
}

/**
 * All evidence on one ticket as the model weighs it, whatever the user has switched off. Signals of which it is `known` are not asked
 * again, and of those that did not look at the context it is known from now on.
 */
export const readAll = (facts: Facts, model: EngineModel, before: KnownEvidence | null = null): Untuned[] => {
  const evidence: Untuned[] = learntEvidence(facts.ticket, model.learnt);
  for (const weighed of tableOf(model)) {
    const known = before?.known.get(weighed.signal);
    if (known === undefined && before) before.watch.isSeen = false;
    const found = known ?? evidenceOf(weighed, facts);
    if (known === undefined && before?.watch.isSeen === false) before.known.set(weighed.signal, found);
    for (const each of found) evidence.push(each);
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
