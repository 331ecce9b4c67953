import type { Hint } from './hint.ts';
import { ids } from './policy-ticket.ts';
import { isToil, manyAMonth, paceOf } from './toil.ts';

/** Series that ran four times or more in the last month, or a fifth more in the last quarter than in the one before. */
export const toilGrowing: Hint = {
  id: 'toil_growing',
  find({ runs, today }) {
    const toil = runs
      .map((one) => ({ one, pace: paceOf(one, today) }))
      .filter(({ pace }) => isToil(pace))
      .sort((a, b) => b.pace.lastMonth - a.pace.lastMonth || (b.pace.growth ?? 0) - (a.pace.growth ?? 0));
    const [first] = toil;
    if (!first) return null;
    const often = first.pace.lastMonth >= manyAMonth;
    return {
      hint: this.id,
      severity: 'warning',
      message: often ? 'hint_toil_often' : 'hint_toil_growing',
      values: [first.one.title, often ? { number: first.pace.lastMonth } : { share: first.pace.growth ?? 0 }],
      count: toil.length,
      tickets: ids(toil.flatMap(({ one }) => one.tickets)),
      sample: runs.length,
      subjects: toil.map(({ one }) => one.key),
      level: 0,
    };
  },
};
