import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Its epic or list is open for over a year and still fed. */
export const neverEnding: Signal = {
  id: 'never_ending',
  group: 'series',
  direction: 'operations',
  weight: 1,
  family: 'stream',
  source: 'S50; finite epics; generated portfolios, right in 99 %',
  read: ({ context: { container } }) =>
    container?.neverEnding === true ? reading('operations', 'parent', container.title) : nothing,
};
