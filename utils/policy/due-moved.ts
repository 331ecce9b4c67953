import type { Hint } from './hint.ts';
import { ids, isOperations } from './policy-ticket.ts';

/** How often a deadline may move before it is none any more; a default of ours. */
const often = 3;

/** Open work, other than operations that come round anyway, whose deadline was put off three times or more. */
export const dueMoved: Hint = {
  id: 'due_moved',
  find({ work }) {
    const dated = work.filter((ticket) => !ticket.done && ticket.due !== null && !isOperations(ticket));
    const moved = dated
      .filter(({ facts }) => facts.dueMoves >= often)
      .sort((a, b) => b.facts.dueMoves - a.facts.dueMoves);
    const [first] = moved;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_due_moved',
      values: [first.title, { number: first.facts.dueMoves }],
      count: moved.length,
      tickets: ids(moved),
      sample: dated.length,
      subjects: ids(moved),
      level: 0,
    };
  },
};
