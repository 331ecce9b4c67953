import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';
import { smallestSample, unclearLimit } from './thresholds.ts';

/** The split is rough: more than a quarter does not tell, or there are too few tickets to speak of shares. */
export const unclearTooHigh: Hint = {
  id: 'unclear_too_high',
  find({ work, share: low }) {
    if (work.length === 0) return null;
    const unclear = work.filter(({ category }) => category === 'unclear');
    const share = unclear.length / work.length;
    const about = {
      hint: this.id,
      severity: 'info',
      sample: work.length,
      tickets: ids(unclear),
      level: share,
    } as const;
    if (work.length < smallestSample) {
      return {
        ...about,
        message: 'hint_unclear_few',
        values: [{ number: smallestSample }],
        count: work.length,
        subjects: [],
      };
    }
    if (share <= unclearLimit) return null;
    return {
      ...about,
      message: 'hint_unclear_too_high',
      values: [{ share }, { number: work.length }, { share: low }, { share: low + share }],
      count: null,
      subjects: [],
    };
  },
};
