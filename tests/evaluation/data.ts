import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Example, exampleOf } from './examples.ts';
import { readLabelled } from './labelled.ts';
import { contextsOf } from './portfolio.ts';

/** The labelled tickets that are read when no file is named; they lie beside the project and are no part of it. */
export const defaultFile = join(import.meta.dirname, '../../../shared/data/labelled/tickets.jsonl');

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
  return [...examplesOf(file), ...(existsSync(written) ? examplesOf(written) : [])];
};

/** The examples that figures are taken over: real tickets on which two readers agree for good reasons. */
export const judgedOf = (examples: readonly Example[]): Example[] =>
  examples.filter(
    ({ written, certainty, label }) => !written && certainty >= 2 && label !== 'disputed' && label !== null,
  );
