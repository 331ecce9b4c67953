import { either } from './either.ts';
import { findIn } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|yearly|annual(?:ly)?|semi-?annual|every (?:day|week|month|quarter|year|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|other|\d+|two|three|six)|each (?:day|week|month|quarter|year|term|sprint)|recurring|recurrent|routine|rota|on-call|once a (?:day|week|month|quarter|year)|per (?:week|month|quarter)|nightly|hourly|stand-?up|month[- ]end|year[- ]end|quarter[- ]end|regularly|regular basis|periodic|repeating|each (?:new )?(?:session|class|season)|periodic(?:ally)?)\b/;

/** Words of rhythm: the work comes round again. */
export const rhythm: Signal = {
  id: 'rhythm',
  group: 'words',
  direction: 'operations',
  weight: 2,
  source: 'S15; PMBOK 5 on ongoing work',
  read: (facts) => either(findIn(facts, pattern, 'operations'), facts, 'rhythm', 'operations'),
};
