import type { Finding } from '../model/policy.ts';
import type { Hint } from './hint.ts';
import { sampleForLow, suspiciouslyLow, unclearLimit } from './thresholds.ts';
import { weighedAs } from './weighed.ts';

/** Hardly any operations in plenty of work that is clear: somebody may keep things running where nobody writes it down. */
export const fewOperations: Hint = {
  id: 'few_operations',
  find({ sample, weighed, split, share, unclear }) {
    if (sample < sampleForLow || share >= suspiciouslyLow || unclear > unclearLimit) return null;
    // Where nothing weighs anything, nothing is known.
    if (split.project + split.unclear === 0) return null;
    const tickets = weighedAs(weighed, 'operations');
    const of = { tickets: sample, basis: weighed.basis };
    const said = (message: string, values: Finding['values'], count: number | null): Finding => ({
      hint: this.id,
      severity: 'info',
      message,
      values,
      count,
      tickets,
      sample,
      subjects: [],
      level: 1 - share,
    });
    if (tickets.length === 0) return said('hint_no_operations', [of], null);
    return weighed.basis.measure === 'tickets'
      ? said('hint_few_operations', [of], tickets.length)
      : said('hint_little_operations', [{ share }, of], null);
  },
};
