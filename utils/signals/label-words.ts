import type { Signal } from './signal.ts';
import { termsOf } from './text.ts';
import { pairsIn, readTerms, shareOf } from './words.ts';

/** The words of the labels, each with half its weight from the word model. */
export const labelWords: Signal = {
  id: 'label_words',
  group: 'type',
  direction: 'both',
  weight: 1,
  source: 'S33; word model fitted on labelled tickets',
  read: ({ ticket, weigh }) =>
    (ticket.labels ?? [])
      .slice(0, 12)
      .flatMap((label) => readTerms(pairsIn(termsOf(label.toLowerCase())), shareOf.label, 'labels', weigh)),
};
