import type { Hint } from './hint.ts';
import { smallestSample, workOf } from './work.ts';

/**
 * Operations take more than the cap of the settings. Unclear tickets count in the whole, so that it never speaks on a
 * guess. The cap's default is the limit of Google's SRE book, chapter 'Operational overload'.
 */
export const operationsOverCap: Hint = {
  id: 'operations_over_cap',
  find({ judged, settings }) {
    const work = workOf(judged);
    const operations = work.filter(({ verdict }) => verdict.category === 'operations');
    const share = operations.length / work.length;
    if (work.length < smallestSample || share < settings.operationsCap) return null;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_operations_over_cap',
      values: [{ share }, { number: work.length }, { share: settings.operationsCap }],
      count: null,
      tickets: operations.map(({ ticket }) => ticket.id),
      sample: work.length,
    };
  },
};
