import { daysBetween } from './days.ts';
import { dueMoves } from './due-moves.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** The due date was moved three times or more, each time by another amount. */
export const duePostponed: Signal = {
  id: 'due_postponed',
  group: 'time',
  direction: 'project',
  weight: 0.5,
  source: 'S10; a project that is late',
  read: ({ ticket }) => {
    const gaps = dueMoves(ticket.history).map(({ from, to }) => daysBetween(from, to) ?? 0);
    const times = Math.max(gaps.length, ticket.dueMoves ?? 0);
    const regular = gaps.length >= 2 && gaps.every((gap) => Math.abs(gap - (gaps[0] ?? 0)) <= 1);
    return times >= 3 && !regular ? reading('project', 'due', `${times} times`) : nothing;
  },
};
