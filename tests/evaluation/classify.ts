import { existsSync, readFileSync } from 'node:fs';
import { explain, ownCategory } from '../../utils/classify/explain.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import type { Input } from './input.ts';
import { isJiraCsv, readJiraCsv } from './jira-csv.ts';
import { readJiraSearch } from './jira-search.ts';
import { readJsonLines } from './json-lines.ts';
import { contextsOf } from './portfolio.ts';
import { readTrelloExport } from './trello-export.ts';

/**
 * `npm run classify -- FILE [--force]`: a verdict a line, in input order, as JSON. FILE is JSON lines in the shape of the
 * labelled tickets, a CSV export of Jira, an answer of Jira's search, or a board's export of Trello. `--force` never
 * answers unclear. What cannot be read is reported by line (or place) on standard error and skipped; the exit status is
 * then 1. Tickets of one project in the file form the portfolio in which series and containers are looked for.
 */
const jsonOf = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
};

/** The tickets of a file, whatever of the four shapes it has. */
export const readInput = (text: string): Input => {
  const content = text.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(content)) {
    const value = jsonOf(content);
    const export_ = value === undefined ? null : (readJiraSearch(value) ?? readTrelloExport(value));
    return export_ ?? readJsonLines(content);
  }
  return isJiraCsv(content) ? readJiraCsv(content) : readJsonLines(content);
};

/** One answer a ticket; under `force` unclear becomes the likelier side. */
export const classify = ({ entries }: Input, force: boolean): string[] => {
  const contexts = contextsOf(
    entries.map(({ ticket }) => ticket),
    (ticket) => ownCategory(ticket, defaultSettings, null),
  );
  return entries.flatMap(({ id, ticket }, at) => {
    const context = contexts[at];
    if (context === undefined) return [];
    const { verdict, logOdds, evidence } = explain(ticket, context, defaultSettings, null);
    const likelier = logOdds >= 0 ? 'operations' : 'project';
    const category = verdict.category === 'not-work' ? 'unclear' : verdict.category;
    return [
      JSON.stringify({
        id,
        category: force && category === 'unclear' ? likelier : category,
        probability: verdict.probability,
        confidence: verdict.confidence,
        evidence: evidence.map(({ signal, direction, weight, field, quote }) => ({
          signal,
          direction,
          weight,
          field,
          quote,
        })),
      }),
    ];
  });
};

const main = (): number => {
  const file = process.argv.slice(2).find((each) => !each.startsWith('--'));
  if (file === undefined || !existsSync(file)) {
    console.error(file === undefined ? 'Name a file: npm run classify -- FILE [--force]' : `There is no file ${file}.`);
    return 2;
  }
  const input = readInput(readFileSync(file, 'utf8'));
  for (const line of classify(input, process.argv.includes('--force'))) console.log(line);
  for (const { at, error } of input.faults) console.error(`line ${at}: ${error}`);
  return input.faults.length > 0 ? 1 : 0;
};

if (process.argv[1] === import.meta.filename) process.exitCode = main();
