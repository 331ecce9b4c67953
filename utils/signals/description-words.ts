import type { Signal } from './signal.ts';
import { readTerms, shareOf } from './words.ts';

/** The words and word pairs of the description, each with its weight; a long text has many, so each counts for less. */
export const descriptionWords: Signal = {
  id: 'description_words',
  group: 'words',
  direction: 'both',
  weight: 1,
  source: 'S19, S20, S27; word model fitted on labelled tickets',
  read: ({ description, weigh }) =>
    readTerms(description, true, shareOf.description(description.words.length), 'description', weigh),
};
