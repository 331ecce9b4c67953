import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** It touches three components or more. */
export const wide: Signal = {
  id: 'wide',
  group: 'structure',
  direction: 'project',
  weight: 0.5,
  source: 'S41; PRINCE2: cross-functional',
  read: ({ ticket: { components } }) =>
    components !== null && components.length >= 3 ? reading('project', 'components', components.join(', ')) : nothing,
};
