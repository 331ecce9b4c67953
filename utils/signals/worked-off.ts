import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Nothing more comes into its container, and the rest falls month after month. */
export const workedOff: Signal = {
  id: 'worked_off',
  group: 'series',
  direction: 'project',
  weight: 1,
  source: 'S52; PMBOK 5: over when its goals are reached; generated portfolios, right in 98 %',
  read: ({ context: { container } }) =>
    container?.shape?.closing === true ? reading('project', 'parent', container.title) : nothing,
};
