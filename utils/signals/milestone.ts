import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** It counts towards a milestone. */
export const milestone: Signal = {
  id: 'milestone',
  group: 'type',
  direction: 'project',
  weight: 0.5,
  source: 'S30; a milestone is an end',
  read: ({ ticket: { milestone } }) =>
    milestone !== null && milestone !== '' ? reading('project', 'milestone', milestone) : nothing,
};
