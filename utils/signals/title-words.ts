import { quoted } from './find.ts';
import type { Reading, Signal } from './signal.ts';
import { readWords } from './words.ts';

/** The words and word pairs of the title, each with its weight from the word model. */
export const titleWords: Signal = {
  id: 'title_words',
  group: 'words',
  direction: 'both',
  weight: 1,
  source: 'S17, S18; fitted on labelled tickets',
  read: (facts): readonly Reading[] =>
    readWords(facts.title, facts.weigh).map(({ term, weight }) => ({
      direction: weight > 0 ? 'operations' : 'project',
      field: 'title',
      quote: quoted(term),
      strength: Math.abs(weight),
    })),
};
