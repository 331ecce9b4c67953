import { findInTitle } from './find.ts';
import type { Signal } from './signal.ts';

const pattern =
  /\b(?:part|phase|stage|step|wave|module|chapter|lot|work ?package|iteration) ?(?:#? ?\d+|[ivx]+\b|one|two|three|four|five)(?: ?(?:of|\/) ?\d+)?\b/;

/** A numbered part of one plan. */
export const numberedPart: Signal = {
  id: 'numbered_part',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S47, the risk column: parts of one plan are no series',
  read: (facts) => findInTitle(facts, pattern, 'project'),
};
