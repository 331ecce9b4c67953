import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:agm|annual general meeting|stand-?ups?|retro(?:spective)?s?|huddle|check-?in|office hours|one-on-ones?|1:1s?|meet-?ups?|(?:board|team|staff|committee|council|leadership|club|members'?|weekly|monthly|steering|planning) (?:meeting|call|sync)|meeting (?:minutes|notes|agenda)|minutes|agenda|sync call|book ?club|lightning talk|talk:|workshop series|demo day|all-?hands|town ?hall|roll ?call|shift|rota)\b/;

/** A meeting of the kind that is held again and again. */
export const gathering: Signal = {
  id: 'gathering',
  group: 'words',
  direction: 'operations',
  weight: 1,
  source: 'S15; stand-ups, retros, reviews and meetings come round',
  read: (facts) => findInTitle(facts, pattern, 'operations'),
};
