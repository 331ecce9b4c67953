import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:go-?live|complete[d]? by|mvp|minimum viable|acceptance criteria|definition of done|proof of concept|poc|prototype|beta|v\d+(?:\.0)? (?:launch|release)|soft launch|launch|kick-?off|phase (?:\d+|one|two|three|i{1,3})|milestone|deliverables?|roadmap|spike|feasibility|grand opening|cut-?over|decommission\w*|sunset)\b/;

/** Words of an end that belongs to the work itself. */
export const definiteEnd: Signal = {
  id: 'definite_end',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S20; PMBOK 5: a definite end',
  read: (facts) => either(findIn(facts, pattern, 'project'), facts, 'launch', 'project'),
};
