import { daysBetween } from './days.ts';
import { endedOn, idsIn, isOver, membersOf } from './endeavour.ts';
import type { Hint } from './hint.ts';

/** Days after closing in which lessons may still come, days after which nobody will write them, and fewest parts; defaults of ours. */
const graceDays = 14;
const tooLate = 180;
const fewestParts = 5;

/** A project that was closed two weeks ago or longer, and nothing in it or linked to it says what was learnt. */
export const closedWithoutLessons: Hint = {
  id: 'closed_without_lessons',
  find({ endeavours, byId, today }) {
    const closed = endeavours.filter((one) => {
      const day = endedOn(one);
      if (!isOver(one) || one.own?.read !== true || one.total < fewestParts || day === null) return false;
      const age = daysBetween(day, today);
      return age >= graceDays && age <= tooLate;
    });
    const bare = closed.filter((one) => {
      const members = membersOf(one);
      const linked = (one.own?.facts.links ?? []).flatMap((id) => byId.get(id) ?? []);
      return ![...members, ...linked].some(({ facts }) => facts.closes);
    });
    const latest = bare.sort((a, b) => ((endedOn(a) ?? '') < (endedOn(b) ?? '') ? 1 : -1));
    const [first] = latest;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_closed_without_lessons',
      values: [first.title, { day: endedOn(first) ?? today }],
      count: latest.length,
      tickets: idsIn(latest),
      sample: closed.length,
      subjects: latest.map(({ id }) => id),
      level: 0,
    };
  },
};
