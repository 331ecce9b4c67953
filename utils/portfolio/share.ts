import type { Split } from '../model/figures.ts';

/** Shares of one split, each 0 to 1 and one together; all 0 when there is nothing to share. */
export interface Shares {
  project: number;
  operations: number;
  unclear: number;
  /** What the shares are of: tickets or points, as the split measures. */
  total: number;
  /** How many tickets the shares rest on. */
  sample: number;
}

/**
 * The shares of a split. Unclear tickets stay in the whole, so that the share of operations is never more than what is
 * known: it is a lower bound, and `operations + unclear` the upper one.
 */
export const sharesOf = (split: Split): Shares => {
  const total = split.project + split.operations + split.unclear;
  const part = (amount: number): number => (total === 0 ? 0 : amount / total);
  return {
    project: part(split.project),
    operations: part(split.operations),
    unclear: part(split.unclear),
    total,
    sample: split.tickets - split.unknown,
  };
};
