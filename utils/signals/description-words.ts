import { quoted } from './find.ts';
import type { Reading, Signal } from './signal.ts';
import { readWords } from './words.ts';

/** The words and word pairs of the description, each with its weight; a long text has many, so each counts for less. */
export const descriptionWords: Signal = {
  id: 'description_words',
  group: 'words',
  direction: 'both',
  weight: 1,
  source: 'S19, S20, S27; fitted on labelled tickets',
  read: (facts): readonly Reading[] => {
    const share = 1 / Math.sqrt(10 + facts.description.words.length);
    return readWords(facts.description, facts.weigh).map(({ term, weight }) => ({
      direction: weight > 0 ? 'operations' : 'project',
      field: 'description',
      quote: quoted(term),
      strength: Math.abs(weight) * share,
    }));
  },
};
