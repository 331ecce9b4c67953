import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Nothing more comes into its container, and the rest falls month after month. */
export const workedOff: Signal = {
  id: 'worked_off',
  group: 'series',
  direction: 'project',
  weight: 1,
  source: 'S52; the burn-up closes',
  read: ({ context: { container } }) =>
    container?.shape?.closing === true ? reading('project', 'parent', container.title) : nothing,
};
