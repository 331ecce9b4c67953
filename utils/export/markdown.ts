import type { ExportContent, ExportEntry } from '../model/export.ts';
import type { Split } from '../model/figures.ts';
import { Measure } from '../model/question.ts';
import type { Category } from '../model/verdict.ts';
import type { ExportFormat } from './format.ts';

/** Tickets listed of a category; a wiki page is read by people. */
const mostListed = 50;

const measureNames: Record<Measure, string> = {
  tickets: 'Tickets',
  points: 'Story points',
  logged: 'Time logged (hours)',
  estimated: 'Time estimated (hours)',
  progress: 'Time in progress (hours)',
};

const categoryNames: Record<Category, string> = {
  project: 'Looks like project',
  operations: 'Looks like operations',
  unclear: 'Not enough to tell',
  'not-work': 'No work item',
};

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

const amount = (value: number, measure: Measure): string =>
  String(Math.round((isHour(measure) ? value / 3600 : value) * 10) / 10);

const share = (part: number, whole: number): string => (whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`);

const splitLine = (split: Split): string => {
  const { measure, project, operations, unclear, tickets, unknown } = split;
  const whole = project + operations + unclear;
  const cells = [project, operations, unclear].map((part) => `${amount(part, measure)}${share(part, whole)}`);
  return `| ${[measureNames[measure], ...cells, `${tickets - unknown} of ${tickets} tickets`].join(' | ')} |`;
};

const link = ({ ticket: { key, url } }: ExportEntry): string =>
  /^https:\/\/[^\s()<>]+$/.test(url) ? `[${plain(key)}](${url})` : plain(key);

const ticketLine = (entry: ExportEntry): string => {
  const percent = `${Math.round(100 * entry.verdict.probability)} %`;
  return `| ${[link(entry), plain(entry.ticket.title), plain(entry.ticket.type ?? ''), percent].join(' | ')} |`;
};

const listOf = (category: Category, entries: readonly ExportEntry[]): string[] => {
  const open = entries.filter((entry) => entry.open && entry.verdict.category === category);
  const over = entries.filter((entry) => !entry.open && entry.verdict.category === category);
  const all = [...open, ...over];
  if (all.length === 0) return [];
  return [
    `## ${categoryNames[category]}: ${all.length}, ${open.length} open`,
    '',
    '| Ticket | Title | Type | Operations by |',
    '| --- | --- | --- | --- |',
    ...all.slice(0, mostListed).map(ticketLine),
    ...(all.length > mostListed ? ['', `And ${all.length - mostListed} more.`] : []),
    '',
  ];
};

const body = ({ made, name, splits, entries }: ExportContent): string[] => [
  `# ${plain(name)}: projects and operations`,
  '',
  `As of ${made.slice(0, 10)}. A verdict is an estimate from what a ticket shows. Counting tickets overstates operations, whose tickets are small.`,
  '',
  '| Measured by | Project | Operations | Unclear | Rests on |',
  '| --- | --- | --- | --- | --- |',
  ...Measure.options
    .filter((measure) => splits[measure].unknown < splits[measure].tickets)
    .map((measure) => splitLine(splits[measure])),
  '',
  ...(['project', 'operations', 'unclear', 'not-work'] as const).flatMap((category) => listOf(category, entries)),
];

/** A summary for a wiki page: the split by each measure that reaches any ticket, and the tickets of each kind, open ones first. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (content) => `${body(content).join('\n').trimEnd()}\n`,
};
