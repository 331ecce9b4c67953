import { findInDescription } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /(?:^|\n)[\t ]*(?:dear\b|hello\b|hi\b|good (?:morning|afternoon|day)\b|to whom)|\b(?:kind|best|warm) regards\b|\bthank you for your\b|\bthanks in advance\b|\bi am (?:writing|contacting|reaching out|experiencing|facing|unable)\b/;

/** The description is a letter to a service desk. */
export const letter: Signal = {
  id: 'letter',
  group: 'words',
  direction: 'operations',
  weight: 1,
  family: 'request',
  source: 'S24; a request by mail',
  read: (facts) => findInDescription(facts, pattern, 'operations'),
};
