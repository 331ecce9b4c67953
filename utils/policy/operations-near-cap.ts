import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';
import { smallestSample } from './thresholds.ts';

/** Operations stand in the band between the warning and the cap of the scope's policy. */
export const operationsNearCap: Hint = {
  id: 'operations_near_cap',
  find({ work, operations, share, policy }) {
    const { warn, cap } = policy.shares;
    if (work.length < smallestSample || share < warn || share >= cap) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_operations_near_cap',
      values: [{ share }, { number: work.length }, { share: warn }, { share: cap }],
      count: null,
      tickets: ids(operations),
      sample: work.length,
      subjects: [],
      level: share,
    };
  },
};
