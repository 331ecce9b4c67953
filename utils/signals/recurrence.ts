import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** The site itself repeats it by a rule. */
export const recurrence: Signal = {
  id: 'recurrence',
  group: 'series',
  direction: 'operations',
  weight: 3,
  source: 'S46; PMBOK 5: repetitive work is ongoing work',
  read: ({ ticket: { recurrence } }) =>
    recurrence !== null ? reading('operations', 'recurrence', recurrence) : nothing,
};
