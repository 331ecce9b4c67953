import type { Hint } from './hint.ts';
import { smallestSample } from './thresholds.ts';
import { weighedAs } from './weighed.ts';

/** Operations stand in the band between the warning and the cap of the scope's policy. */
export const operationsNearCap: Hint = {
  id: 'operations_near_cap',
  find({ sample, weighed, share, policy }) {
    const { warn, cap } = policy.shares;
    if (sample < smallestSample || share < warn || share >= cap) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_operations_near_cap',
      values: [{ share }, { tickets: sample, basis: weighed.basis }, { share: warn }, { share: cap }],
      count: null,
      tickets: weighedAs(weighed, 'operations'),
      sample,
      subjects: [],
      level: share,
    };
  },
};
