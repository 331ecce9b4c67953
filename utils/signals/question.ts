import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /^(?:how (?:do|to|can|should)|why (?:is|does|do|are)|what (?:is|are|does)|where (?:is|are|do|can)|who (?:is|can|has)|when (?:is|will|does)|is (?:there|it)|does|can i|are there|inquiry|enquiry)\b/;

/** The title asks a question. */
export const question: Signal = {
  id: 'question',
  group: 'words',
  direction: 'operations',
  weight: 0.5,
  family: 'request',
  source: 'S24; a question is a request to a service',
  read: (facts) => findInTitle(facts, pattern, 'operations'),
};
