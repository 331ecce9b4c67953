import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Most of its container's work was known early on, as in a plan. */
export const plannedAhead: Signal = {
  id: 'planned_ahead',
  group: 'series',
  direction: 'project',
  weight: 0.5,
  source: 'S51; arrivals of a plan come early, those of a service evenly',
  read: ({ context: { container } }) =>
    container?.shape?.arrival === 'early' && !container.neverEnding && !container.slipped
      ? reading('project', 'parent', container.title)
      : nothing,
};
