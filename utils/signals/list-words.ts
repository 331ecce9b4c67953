import type { Signal } from './signal.ts';
import { textOf } from './text.ts';
import { readTerms, shareOf } from './words.ts';

/** The words of the name of the list or column, each with half its weight from the word model. */
export const listWords: Signal = {
  id: 'list_words',
  group: 'type',
  direction: 'both',
  weight: 1,
  source: 'S28, S58; word model fitted on labelled tickets',
  read: ({ ticket, weigh }) =>
    ticket.list === null ? [] : readTerms(textOf(ticket.list), false, shareOf.list, 'list', weigh),
};
