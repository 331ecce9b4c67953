import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:ongoing|as needed|until further notice|misc(?:ellaneous)?|bucket|bau|business as usual|ktlo|keep the lights on|housekeeping|catch-?all|upkeep|maintenance|standing item|evergreen|day-to-day)\b/;

/** Words of work that has no end of its own. */
export const standing: Signal = {
  id: 'standing',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S21; finite epics',
  read: (facts) => either(findIn(facts, pattern, 'operations'), facts, 'standing', 'operations'),
};
