import type { Hint } from './hint.ts';
import { smallestSample } from './thresholds.ts';

/** Nothing alarms or warns, and the tickets are enough and clear enough for that to mean something. */
export const allWell: Hint = {
  id: 'all_well',
  find({ sample, weighed, split, share, policy }, earlier) {
    const whole = split.project + split.operations + split.unclear;
    const troubled = earlier.some(({ severity, hint }) => severity !== 'info' || hint === 'unclear_too_high');
    if (troubled || sample < smallestSample || whole === 0) return null;
    return {
      hint: this.id,
      severity: 'well',
      message: 'hint_all_well',
      values: [
        { share: split.project / whole },
        { share },
        { tickets: sample, basis: weighed.basis },
        { share: policy.shares.cap },
      ],
      count: null,
      tickets: [],
      sample,
      subjects: [],
      level: 0,
    };
  },
};
