import type { Signal } from './signal.ts';
import { textOf } from './text.ts';
import { readTerms, shareOf } from './words.ts';

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
      .flatMap((label) => readTerms(textOf(label), false, shareOf.label, 'labels', weigh)),
};
