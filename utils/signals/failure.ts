import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:not working|(?:does|do|did|is|are|was|can|could|will|would)(?: not|n['’]?t|nt) (?:work|load|open|start|respond|display|show|connect|print|sync|update|save|send|receive|charge|log)\w*|cannot|can['’]?t|unable to|fail(?:s|ed|ing|ure)?|error|exception|crash(?:es|ed|ing)?|broken|stuck|(?:is|are|went|goes|going) down|downtime|outage|incorrect|wrong|missing|leak(?:s|ing|age)?|timed? ?out|unavailable|unreachable|corrupt(?:ed)?|regression|defect|malfunction\w*|faulty|freez(?:es|ing)|hang(?:s|ing)|segfault|bug|issue with|problem with)\b/;

/** A statement that something which exists has failed. */
export const failure: Signal = {
  id: 'failure',
  group: 'words',
  direction: 'operations',
  weight: 1,
  family: 'defect',
  source: 'S32, S23; ITIL on incidents',
  read: (facts) => either(findIn(facts, pattern, 'operations'), facts, 'failure', 'operations'),
};
