/**
 * The word model as it is shipped: terms grouped under rounded weights, each group sorted, so that a reader can go through
 * it and the file compresses well. `terms` are separated by a bar.
 */
export interface WordGroup {
  readonly weight: number;
  readonly terms: string;
}

/** Weights are rounded to this step; what rounds to nothing is left out. */
export const step = 0.04;

/** A weight as it is shipped. */
export const rounded = (weight: number): number => Math.round(Math.round(weight / step) * step * 100) / 100;

/** Lightest weight that is shipped: below it a word only makes the file and the reason card longer. */
const lightest = 0.12;

/** The word model with shipped weights, so that what is evaluated is what is shipped. */
export const shippable = (words: ReadonlyMap<string, number>): Map<string, number> => {
  const kept = new Map<string, number>();
  for (const [term, weight] of words) {
    const short = rounded(weight);
    if (Math.abs(short) >= lightest && !term.includes('|')) kept.set(term, short);
  }
  return kept;
};

export const groupsOf = (words: ReadonlyMap<string, number>): WordGroup[] => {
  const groups = new Map<number, string[]>();
  for (const [term, weight] of shippable(words)) groups.set(weight, [...(groups.get(weight) ?? []), term]);
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([weight, terms]) => ({ weight, terms: terms.toSorted().join('|') }));
};
