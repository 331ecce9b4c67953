import type { Hint } from './hint.ts';
import { smallestSample, unclearLimit, workOf } from './work.ts';

/** The split is rough: more than a quarter does not tell, or there are too few tickets to speak of shares. */
export const unclearTooHigh: Hint = {
  id: 'unclear_too_high',
  find({ judged }) {
    const work = workOf(judged);
    if (work.length === 0) return null;
    const unclear = work.filter(({ verdict }) => verdict.category === 'unclear');
    const operations = work.filter(({ verdict }) => verdict.category === 'operations').length;
    const about = {
      hint: this.id,
      severity: 'info',
      sample: work.length,
      tickets: unclear.map(({ ticket }) => ticket.id),
    } as const;
    if (work.length < smallestSample) {
      return { ...about, message: 'hint_unclear_few', values: [{ number: smallestSample }], count: work.length };
    }
    const share = unclear.length / work.length;
    if (share <= unclearLimit) return null;
    const low = operations / work.length;
    return {
      ...about,
      message: 'hint_unclear_too_high',
      values: [{ share }, { number: work.length }, { share: low }, { share: low + share }],
      count: null,
    };
  },
};
