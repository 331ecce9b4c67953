import { daysBetween, spanOf } from './days.ts';
import { dueMoves } from './due-moves.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** The due date moves on by the same interval again and again. */
export const dueCycle: Signal = {
  id: 'due_cycle',
  group: 'time',
  direction: 'operations',
  weight: 2,
  source: 'S09; PMBOK 5: repetitive work is ongoing work',
  read: ({ ticket }) => {
    const gaps = dueMoves(ticket.history).map(({ from, to }) => daysBetween(from, to) ?? 0);
    const first = gaps[0];
    if (first === undefined || gaps.length < 2 || first < 1) return nothing;
    return gaps.every((gap) => Math.abs(gap - first) <= Math.max(1, first * 0.15))
      ? reading('operations', 'due', `${gaps.length} × ${spanOf(first)}`)
      : nothing;
  },
};
