import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:run-?book|sop|standard operating procedure|playbook|(?:follow|per|as per|see|use) (?:the|our|this) (?:usual |standard |normal )?(?:procedure|process|checklist|template|steps|guide)|usual (?:process|procedure|way|steps|checklist))\b/;

/** The work follows a written procedure. */
export const procedure: Signal = {
  id: 'procedure',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S22; ITIL on standard changes',
  read: (facts) => either(findIn(facts, pattern, 'operations'), facts, 'procedure', 'operations'),
};
