import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:again|as usual|as always|same as (?:last|before|previous)|like last (?:year|month|time|week)|last (?:year|month|quarter|time)['’]?s|repeatedly|re-?occurr\w+|keeps? (?:happening|failing|coming|crashing|dropping)|once more|yet another)\b/;

/** Words that say it was done before. */
export const again: Signal = {
  id: 'again',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S27; Google SRE on toil',
  read: (facts) => either(findIn(facts, pattern, 'operations'), facts, 'again', 'operations'),
};
