import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';
import { sampleForLow, suspiciouslyLow, unclearLimit } from './thresholds.ts';

/** Hardly any operations in plenty of work that is clear: somebody may keep things running where nobody writes it down. */
export const fewOperations: Hint = {
  id: 'few_operations',
  find({ work, operations, share }) {
    const unclear = work.filter(({ category }) => category === 'unclear').length;
    if (work.length < sampleForLow || share >= suspiciouslyLow || unclear > unclearLimit * work.length) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: operations.length === 0 ? 'hint_no_operations' : 'hint_few_operations',
      values: [{ number: work.length }],
      count: operations.length === 0 ? null : operations.length,
      tickets: ids(operations),
      sample: work.length,
      subjects: [],
      level: 1 - share,
    };
  },
};
