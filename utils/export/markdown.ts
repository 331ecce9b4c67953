import type { ExportContent, ExportEntry, SummaryWords } from '../model/export.ts';
import type { Split } from '../model/figures.ts';
import { Measure } from '../model/question.ts';
import type { Category } from '../model/verdict.ts';
import type { ExportFormat } from './format.ts';

/** Tickets listed of a category; a wiki page is read by people. */
const mostListed = 50;

/** Text that says in Markdown what it says: on one line, no sign of it markup. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const isHour = (measure: Measure): boolean => measure === 'logged' || measure === 'estimated' || measure === 'progress';

const amount = (value: number, measure: Measure): number =>
  Math.round((isHour(measure) ? value / 3600 : value) * 10) / 10;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (cells: readonly string[]): string => row(cells.map(() => '---'));

const splitLine = (split: Split, words: SummaryWords): string => {
  const { measure, project, operations, unclear, tickets, unknown } = split;
  const whole = project + operations + unclear;
  const parts = [project, operations, unclear].map((part) =>
    words.part(amount(part, measure), whole === 0 ? null : part / whole),
  );
  return row([words.measure(measure), ...parts, words.sample(tickets - unknown, tickets)]);
};

const link = ({ ticket: { key, url } }: ExportEntry): string =>
  /^https:\/\/[^\s()<>]+$/.test(url) ? `[${plain(key)}](${url})` : plain(key);

const ticketLine = (entry: ExportEntry, words: SummaryWords): string =>
  row([
    link(entry),
    plain(entry.ticket.title),
    plain(entry.ticket.type ?? ''),
    words.probability(entry.verdict.probability),
  ]);

const listOf = (category: Category, entries: readonly ExportEntry[], words: SummaryWords): string[] => {
  const open = entries.filter((entry) => entry.open && entry.verdict.category === category);
  const over = entries.filter((entry) => !entry.open && entry.verdict.category === category);
  const all = [...open, ...over];
  if (all.length === 0) return [];
  return [
    `## ${words.list(category, all.length, open.length)}`,
    '',
    row(words.ticketHeads),
    rule(words.ticketHeads),
    ...all.slice(0, mostListed).map((entry) => ticketLine(entry, words)),
    ...(all.length > mostListed ? ['', words.more(all.length - mostListed)] : []),
    '',
  ];
};

const body = ({ made, name, splits, entries }: ExportContent, words: SummaryWords): string[] => [
  `# ${words.title(plain(name))}`,
  '',
  words.about(made.slice(0, 10)),
  '',
  row(words.splitHeads),
  rule(words.splitHeads),
  ...Measure.options
    .filter((measure) => splits[measure].unknown < splits[measure].tickets)
    .map((measure) => splitLine(splits[measure], words)),
  '',
  ...(['project', 'operations', 'unclear', 'not-work'] as const).flatMap((category) =>
    listOf(category, entries, words),
  ),
];

/** A summary for a wiki page: the split by each measure that reaches any ticket, and the tickets of each kind, open ones first. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  *pieces(content) {
    yield `${body(content, content.words()).join('\n').trimEnd()}\n`;
  },
};
