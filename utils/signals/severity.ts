import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern = /\b(?:urgent|emergency|highest|sev ?[01]|p0)\b/i;

/** Its priority is an emergency. */
export const severity: Signal = {
  id: 'severity',
  group: 'type',
  direction: 'operations',
  weight: 0.5,
  family: 'defect',
  source: 'S13',
  read: ({ ticket: { priority } }) =>
    priority !== null && pattern.test(priority) ? reading('operations', 'priority', priority) : nothing,
};
