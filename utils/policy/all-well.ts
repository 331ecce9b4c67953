import type { Hint } from './hint.ts';
import { smallestSample, workOf } from './work.ts';

/** No other hint has anything to say, and there are tickets enough for that to mean something. */
export const allWell: Hint = {
  id: 'all_well',
  find({ judged, settings }, earlier) {
    const work = workOf(judged);
    if (earlier.length > 0 || work.length < smallestSample) return null;
    const share = (category: string): number =>
      work.filter(({ verdict }) => verdict.category === category).length / work.length;
    return {
      hint: this.id,
      severity: 'well',
      message: 'hint_all_well',
      values: [
        { share: share('project') },
        { share: share('operations') },
        { number: work.length },
        { share: settings.operationsCap },
      ],
      count: null,
      tickets: [],
      sample: work.length,
    };
  },
};
