import { idsIn, isHandedOver } from './endeavour.ts';
import type { Hint } from './hint.ts';
import { isNearEnd, isNearlyDone } from './near-end.ts';

/** A project close to its end with nothing that hands its result over to those who will run it. */
export const handoverMissing: Hint = {
  id: 'handover_missing',
  find({ endeavours, policies, today }) {
    const ending = endeavours.filter((one) => isNearEnd(one, policies.handover, today));
    const bare = ending.filter((one) => !isHandedOver(one)).sort((a, b) => b.done / b.total - a.done / a.total);
    const [first] = bare;
    if (!first) return null;
    const due = isNearlyDone(first, policies.handover) ? null : (first.own?.due?.slice(0, 10) ?? null);
    return {
      hint: this.id,
      severity: 'alert',
      message: due === null ? 'hint_handover_missing' : 'hint_handover_missing_due',
      values: [first.title, { number: first.done }, { number: first.total }, ...(due === null ? [] : [{ day: due }])],
      count: bare.length,
      tickets: idsIn(bare),
      sample: ending.length,
      subjects: bare.map(({ id }) => id),
      level: 0,
    };
  },
};
