import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** It was estimated in story points. */
export const points: Signal = {
  id: 'points',
  group: 'type',
  direction: 'project',
  weight: 0.5,
  source: 'S45; planning in story points',
  read: ({ ticket: { points } }) =>
    points !== null && points > 0 ? reading('project', 'points', `${points}`) : nothing,
};
