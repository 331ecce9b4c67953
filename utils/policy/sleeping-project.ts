import { daysBetween } from './days.ts';
import { type Endeavour, isOver, membersOf } from './endeavour.ts';
import type { Hint } from './hint.ts';

/** Days after which an untouched open project is asleep; a default of ours. */
const asleep = 60;

/** Days since anything in it was touched; null when nobody knows. */
const restOf = (endeavour: Endeavour, today: string): number | null => {
  const days = membersOf(endeavour)
    .flatMap(({ updated, created }) => updated ?? created ?? [])
    .sort();
  const last = days.at(-1);
  return last === undefined ? null : daysBetween(last, today);
};

/** Its end is ahead: whatever waits for it may wait. */
const hasEndAhead = (endeavour: Endeavour, today: string): boolean =>
  membersOf(endeavour).some(({ done, facts }) => !done && facts.ends.some((day) => day >= today));

const openIn = (endeavours: readonly Endeavour[]): string[] => [
  ...new Set(endeavours.flatMap((one) => membersOf(one).flatMap(({ done, id }) => (done ? [] : [id])))),
];

/** An open project, past its end or without one, in which nothing was touched for two months. */
export const sleepingProject: Hint = {
  id: 'sleeping_project',
  find({ endeavours, today }) {
    const open = endeavours.filter((one) => !isOver(one) && one.done < one.total);
    const sleeping = open
      .map((one) => ({ one, rest: restOf(one, today) ?? 0 }))
      .filter(({ one, rest }) => rest > asleep && !hasEndAhead(one, today))
      .sort((a, b) => b.rest - a.rest);
    const [first] = sleeping;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_sleeping_project',
      values: [first.one.title, { number: first.rest }],
      count: sleeping.length,
      tickets: openIn(sleeping.map(({ one }) => one)),
      sample: open.length,
      subjects: sleeping.map(({ one }) => one.id),
      level: 0,
    };
  },
};
