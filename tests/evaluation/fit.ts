import { defaultCaps, type EngineModel, type SignalWeight } from '../../utils/classify/engine-model.ts';
import { dimensions, type Encoder } from './encoder.ts';
import { type Example, onPage, sides } from './examples.ts';
import { fitLogistic, type Row } from './logistic-regression.ts';

/** Strengths of the pull towards the centre: how many examples it takes to move a weight. */
const pulls = { prior: 0.01, signal: 3, word: 2.5, encoder: 10 };
/** A signal that fewer sources show is held nearer to its stated strength: one team's habit is no law. */
const enoughSources = 8;
/** A written ticket counts for less than a real one: its writer knew what it is for. */
const writtenCounts = 0.7;
/** How much of a real ticket is told as the page alone shows it, so that what a title says is weighed without the rest too. */
const pageCounts = 0.35;
/** Signals that all tickets of a home show alike: their sources are counted, not their tickets. */
const ofHome: ReadonlySet<string> = new Set(['home_name', 'home_plan']);
/** A term is fitted when this many examples show it. */
const leastExamples = 2;
/** Common words tell less by their meaning: the encoder's help for a term shown by a share p counts a / (a + p) (Arora 2017). */
const smooth = 0.01;

export interface FitOptions {
  /** Null fits without the encoder's help. */
  readonly encoder: Encoder | null;
  /** Groups and signals that are left out; empty for the whole engine. */
  readonly omit: ReadonlySet<string>;
}

const isOmitted = (options: FitOptions, at: number): boolean => {
  const side = sides[at];
  return side === undefined || options.omit.has(side.signal.group) || options.omit.has(side.signal.id);
};

/** Shares of the examples that show each term. */
const frequencies = (examples: readonly Example[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { terms } of examples) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** How much the encoder's vector of a term counts. */
const trust = (term: string, counts: ReadonlyMap<string, number>, total: number): number =>
  smooth / (smooth + (counts.get(term) ?? 0) / total);

/** The readings of an example with families discounted as the engine does it, heaviest first by `strength`. */
const discountedReadings = (example: Example, strength: (at: number) => number): [number, number][] => {
  const places = new Map<string, number>();
  return [...example.readings]
    .toSorted(([a, x], [b, y]) => Math.abs(y) * strength(b) - Math.abs(x) * strength(a))
    .map(([at, amount]) => {
      const family = sides[at]?.signal.family;
      if (family === undefined) return [at, amount];
      const key = `${family}/${amount > 0}`;
      const place = places.get(key) ?? 0;
      places.set(key, place + 1);
      return [at, amount / 2 ** place];
    });
};

/**
 * One penalised logistic regression over everything at once, so that evidence that goes together shares its weight: the
 * sides of the signals, pulled to their stated strengths; the terms of the word model, pulled to what the encoder's
 * vector of the term says; and that direction in the encoder's space itself. A side that would speak against its own
 * direction is set to nothing and the rest fitted again.
 *
 * The model's scale is 1: calibration is a step of its own.
 */
export const fitEngine = (examples: readonly Example[], options: FitOptions): EngineModel => {
  const used = examples.filter(({ label }) => label === 'project' || label === 'operations');
  const counts = frequencies(used);
  const withWords = !options.omit.has('word_model');
  const terms = withWords ? [...counts].filter(([, count]) => count >= leastExamples).map(([term]) => term) : [];
  const { encoder } = options;
  const encoderFrom = 1 + sides.length;
  const wordsFrom = encoderFrom + (encoder === null ? 0 : dimensions);
  const indexOf = new Map(terms.map((term, at) => [term, wordsFrom + at]));
  const size = wordsFrom + terms.length;

  const views = used.flatMap((example) =>
    example.written
      ? [{ example, counts: writtenCounts }]
      : [
          { example, counts: 1 - pageCounts },
          { example: onPage(example), counts: pageCounts },
        ],
  );
  const rowsFor = (strength: (at: number) => number): Row[] =>
    views.map(({ example }): Row => {
      const index = [0];
      const value = [1];
      for (const [at, amount] of discountedReadings(example, strength)) {
        if (isOmitted(options, at)) continue;
        index.push(1 + at);
        value.push(amount);
      }
      const meaning = new Float64Array(dimensions);
      for (const [term, amount] of example.terms) {
        const at = indexOf.get(term);
        if (at !== undefined) {
          index.push(at);
          value.push(amount);
        }
        const vector = withWords && !term.startsWith('^') ? encoder?.get(term) : undefined;
        if (vector === undefined) continue;
        const share = amount * trust(term, counts, used.length);
        for (let k = 0; k < dimensions; k++) meaning[k] = (meaning[k] ?? 0) + share * (vector[k] ?? 0);
      }
      if (encoder !== null && withWords)
        for (let k = 0; k < dimensions; k++) {
          index.push(encoderFrom + k);
          value.push(meaning[k] ?? 0);
        }
      return { index, value };
    });
  const rows = rowsFor((at) => sides[at]?.signal.weight ?? 0);

  const pull = new Float64Array(size).fill(pulls.word);
  const centre = new Float64Array(size);
  pull[0] = pulls.prior;
  pull.fill(pulls.encoder, encoderFrom, wordsFrom);
  const seen = new Map<number, number>();
  const folds = new Map<number, Set<string>>();
  const sources = new Map<number, Set<string>>();
  for (const { readings, fold, source } of used)
    for (const at of readings.keys()) {
      seen.set(at, (seen.get(at) ?? 0) + 1);
      folds.set(at, (folds.get(at) ?? new Set()).add(fold));
      sources.set(at, (sources.get(at) ?? new Set()).add(source));
    }
  for (const [at, { signal }] of sides.entries()) {
    const ticketsASource = ofHome.has(signal.id) ? (seen.get(at) ?? 1) / (sources.get(at)?.size ?? 1) : 1;
    pull[1 + at] = pulls.signal * ticketsASource * Math.max(1, enoughSources / (folds.get(at)?.size ?? 1));
    centre[1 + at] = signal.weight;
  }
  const problem = {
    rows,
    targets: views.map(({ example }) => example.label === 'operations'),
    importance: views.map((view) => view.counts),
    size,
    pull,
    centre,
  };
  let weights = fitLogistic(problem);
  const against = sides.flatMap((_, at) => ((weights[1 + at] ?? 0) < 0 ? [1 + at] : []));
  if (against.length > 0) {
    for (const at of against) {
      pull[at] = 1e6;
      centre[at] = 0;
    }
  }
  const first = weights;
  weights = fitLogistic({ ...problem, rows: rowsFor((at) => first[1 + at] ?? 0) });

  const fitted: Record<string, SignalWeight> = {};
  for (const [at, { signal, direction }] of sides.entries()) {
    if ((seen.get(at) ?? 0) >= leastSeen)
      fitted[signal.id] = { ...fitted[signal.id], [direction]: Math.max(0, weights[1 + at] ?? 0) };
  }
  const words = new Map<string, number>();
  const meant = weights.subarray(encoderFrom, wordsFrom);
  if (withWords && encoder !== null)
    for (const [term, vector] of encoder) {
      let sum = 0;
      for (let k = 0; k < dimensions; k++) sum += (vector[k] ?? 0) * (meant[k] ?? 0);
      words.set(term, sum * trust(term, counts, used.length));
    }
  for (const [term, at] of indexOf) words.set(term, (words.get(term) ?? 0) + (weights[at] ?? 0));
  return { prior: weights[0] ?? 0, scale: 1, weights: fitted, caps: defaultCaps, words, learnt: [] };
};

/** A side of a signal counts as fitted when this many examples show it; below, its stated strength stands. */
const leastSeen = 5;
