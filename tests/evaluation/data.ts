import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyContext } from '../../utils/model/context.ts';
import { blankTicket } from '../../utils/model/ticket.ts';
import { type Example, exampleOf } from './examples.ts';
import { type Labelled, readLabelled } from './labelled.ts';
import { operationsPhrases, projectPhrases } from './phrases.ts';
import { contextsOf } from './portfolio.ts';

/** The labelled tickets that are read when no file is named; they lie beside the project and are no part of it. */
export const defaultFile = join(import.meta.dirname, '../../../shared/data/labelled/tickets.jsonl');

const phrases = (label: 'project' | 'operations', lines: string): Labelled[] =>
  lines
    .trim()
    .split('\n')
    .map((title, at) => {
      const id = `${label} phrase ${at + 1}`;
      return { id, label, certainty: 3, source: 'written', ticket: blankTicket('import', 'phrases', id, title) };
    });

/** The titles written for the fit, as examples. */
const phraseExamples = (): Example[] =>
  [...phrases('operations', operationsPhrases), ...phrases('project', projectPhrases)].map((each) =>
    exampleOf(each, emptyContext),
  );

const examplesOf = (file: string): Example[] => {
  const labelled = readLabelled(readFileSync(file, 'utf8'));
  const contexts = contextsOf(labelled.map(({ ticket }) => ticket));
  return labelled.flatMap((each, at) => {
    const context = contexts[at];
    return context === undefined ? [] : [exampleOf(each, context)];
  });
};

/**
 * The examples of a labelled file, and of `written.jsonl` beside it when there is one: written tickets fit words and are
 * never judged. Null when the file is not there.
 */
export const loadExamples = (file: string): Example[] | null => {
  if (!existsSync(file)) return null;
  const written = join(dirname(file), 'written.jsonl');
  return [...examplesOf(file), ...(existsSync(written) ? examplesOf(written) : []), ...phraseExamples()];
};

/** The examples that figures are taken over: real tickets on which two readers agree for good reasons. */
export const judgedOf = (examples: readonly Example[]): Example[] =>
  examples.filter(
    ({ written, certainty, label }) => !written && certainty >= 2 && label !== 'disputed' && label !== null,
  );
