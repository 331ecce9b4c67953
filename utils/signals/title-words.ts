import type { Signal } from './signal.ts';
import { readTerms, shareOf } from './words.ts';

/** The words and word pairs of the title, each with its weight from the word model. */
export const titleWords: Signal = {
  id: 'title_words',
  group: 'words',
  direction: 'both',
  weight: 1,
  source: 'S17, S18; word model fitted on labelled tickets',
  read: ({ title, weigh }) => readTerms(title, true, shareOf.title, 'title', weigh),
};
