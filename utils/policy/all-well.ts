import type { Hint } from './hint.ts';
import { isProject } from './policy-ticket.ts';
import { smallestSample } from './thresholds.ts';

/** Nothing alarms or warns, and the tickets are enough and clear enough for that to mean something. */
export const allWell: Hint = {
  id: 'all_well',
  find({ work, share, policy }, earlier) {
    const troubled = earlier.some(({ severity, hint }) => severity !== 'info' || hint === 'unclear_too_high');
    if (troubled || work.length < smallestSample) return null;
    return {
      hint: this.id,
      severity: 'well',
      message: 'hint_all_well',
      values: [
        { share: work.filter(isProject).length / work.length },
        { share },
        { number: work.length },
        { share: policy.shares.cap },
      ],
      count: null,
      tickets: [],
      sample: work.length,
      subjects: [],
      level: 0,
    };
  },
};
