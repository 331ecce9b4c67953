import type { Hint } from './hint.ts';
import { smallestSample } from './thresholds.ts';
import { weighedAs } from './weighed.ts';

/**
 * Operations take at least the cap of the scope's policy. Unclear tickets count in the whole, so that it never speaks on a
 * guess.
 */
export const operationsOverCap: Hint = {
  id: 'operations_over_cap',
  find({ sample, weighed, share, policy }) {
    const { cap } = policy.shares;
    if (sample < smallestSample || share < cap) return null;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_operations_over_cap',
      values: [{ share }, { tickets: sample, basis: weighed.basis }, { share: cap }],
      count: null,
      tickets: weighedAs(weighed, 'operations'),
      sample,
      subjects: [],
      level: share,
    };
  },
};
