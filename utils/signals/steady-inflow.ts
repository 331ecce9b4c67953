import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Work comes into its container alike from week to week, or as much leaves as comes in: a stream, not a plan. */
export const steadyInflow: Signal = {
  id: 'steady_inflow',
  group: 'series',
  direction: 'operations',
  weight: 0.5,
  family: 'stream',
  source: 'S51, S53; arrivals of a plan come early, those of a service evenly',
  read: ({ context: { container } }) =>
    container?.shape?.balanced === true
      ? reading('operations', 'parent', container.title)
      : container?.shape?.arrival === 'even'
        ? reading('operations', 'parent', container.title, 0.5)
        : nothing,
};
