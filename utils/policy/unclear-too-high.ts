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
    const said = (message: string, values: Finding['values']): Finding => ({
      hint: this.id,
      severity: 'info',
      message,
      values,
      count: null,
      tickets: weighedAs(weighed, 'unclear'),
      sample,
      subjects: [],
      level: share,
    });
    if (sample < smallestSample) return said('hint_unclear_few', [of, { number: smallestSample }]);
    if (share <= unclearLimit) return null;
    return said('hint_unclear_too_high', [{ share }, of, { share: low }, { share: low + share }]);
  },
};
