import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:hand-?over|transition (?:to|into|plan)|hypercare|go-?live support|early[- ]life support|knowledge transfer|operational acceptance)\b/;

/** Words of hand-over: the end of a project. */
export const handOver: Signal = {
  id: 'hand_over',
  group: 'words',
  direction: 'project',
  weight: 0.5,
  source: 'S25; PM² on the move to operations',
  read: (facts) => either(findIn(facts, pattern, 'project'), facts, 'handOver', 'project'),
};
