import { either } from './either.ts';
import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:lessons learned|post-?implementation review|closure report|project close(?:-?out)?|final report|wrap-?up)\b/;

/** Words of closing a project. */
export const closure: Signal = {
  id: 'closure',
  group: 'words',
  direction: 'project',
  weight: 0.5,
  source: 'S26; PMBOK close process',
  read: (facts) => either(findInTitle(facts, pattern, 'project'), facts, 'closure', 'project'),
};
