import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern = /\b(?:bug|defect|fault|error|hot-?fix|regression|fix)\b/i;

/** The names that Jira gives these types in its other languages; letters beyond ASCII know no word ends. */
const abroad =
  /^(?:fehler|bogue|anomalie|erreur|incidencia de error|error|erro(?:re)?$|defeito|difetto|fout|bug|błąd|バグ|不具合|欠陥)/i;

/** The issue type says defect. */
export const typeDefect: Signal = {
  id: 'type_defect',
  group: 'type',
  direction: 'operations',
  weight: 1,
  family: 'defect',
  source: 'S32; Herzig 2013: a third of bug reports are none',
  read: ({ ticket: { type } }) =>
    type !== null && (pattern.test(type) || abroad.test(type)) ? reading('operations', 'type', type) : nothing,
};
