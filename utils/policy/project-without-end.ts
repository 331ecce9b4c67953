import { daysBetween } from './days.ts';
import { type Endeavour, isOver, membersOf } from './endeavour.ts';
import type { Hint } from './hint.ts';

/** Days that a project may stand without an end before the hint speaks; a default of ours. */
const graceDays = 14;

/** Only what the API was asked for is known to be missing, and an end on any part is an end. */
const lacksEnd = (endeavour: Endeavour, today: string): boolean => {
  const { own } = endeavour;
  if (own === null || !own.read || own.created === null || daysBetween(own.created, today) <= graceDays) return false;
  return !membersOf(endeavour).some(({ facts }) => facts.hasEnd);
};

/** A project that holds other work, is older than two weeks and has no due date, release or milestone anywhere. */
export const projectWithoutEnd: Hint = {
  id: 'project_without_end',
  find({ endeavours, today }) {
    const open = endeavours.filter((endeavour) => !isOver(endeavour));
    const endless = open.filter((endeavour) => lacksEnd(endeavour, today));
    const [first] = endless;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_project_without_end',
      values: [first.title],
      count: endless.length,
      tickets: endless.map(({ id }) => id),
      sample: open.length,
      subjects: endless.map(({ id }) => id),
      level: 0,
    };
  },
};
