import { daysBetween, spanOf } from './days.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Start and due date set, two weeks or more apart: a definite span. */
export const plannedSpan: Signal = {
  id: 'planned_span',
  group: 'time',
  direction: 'project',
  weight: 1,
  source: 'S01; PMBOK 5: a definite start and end',
  read: ({ ticket }) => {
    const days = daysBetween(ticket.start, ticket.due);
    return days !== null && days >= 14 ? reading('project', 'due', spanOf(days)) : nothing;
  },
};
