import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';
import { smallestSample } from './thresholds.ts';

/**
 * Operations take at least the cap of the scope's policy. Unclear tickets count in the whole, so that it never speaks on a
 * guess.
 */
export const operationsOverCap: Hint = {
  id: 'operations_over_cap',
  find({ work, operations, share, policy }) {
    const { cap } = policy.shares;
    if (work.length < smallestSample || share < cap) return null;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_operations_over_cap',
      values: [{ share }, { number: work.length }, { share: cap }],
      count: null,
      tickets: ids(operations),
      sample: work.length,
      subjects: [],
      level: share,
    };
  },
};
