import type { Finding } from '../model/policy.ts';
import type { Hint } from './hint.ts';
import { smallestSample, unclearLimit } from './thresholds.ts';
import { weighedAs } from './weighed.ts';

/** The split is rough: more than a quarter does not tell, or there are too few tickets to speak of shares. */
export const unclearTooHigh: Hint = {
  id: 'unclear_too_high',
  find({ sample, weighed, share: low, unclear: share }) {
    if (sample === 0) return null;
    const of = { tickets: sample, basis: weighed.basis };
    const said = (message: string, values: Finding['values'], tickets: string[]): Finding => ({
      hint: this.id,
      severity: 'info',
      message,
      values,
      count: null,
      tickets,
      sample,
      subjects: [],
      level: share,
    });
    if (sample < smallestSample) {
      const all = (['project', 'operations', 'unclear'] as const).flatMap((category) => weighedAs(weighed, category));
      return said('hint_unclear_few', [of, { number: smallestSample }], all);
    }
    if (share <= unclearLimit) return null;
    const values = [{ share }, of, { share: low }, { share: low + share }];
    return said('hint_unclear_too_high', values, weighedAs(weighed, 'unclear'));
  },
};
