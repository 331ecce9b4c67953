import { message } from '../../utils/i18n/message.ts';
import type { Practice } from '../../utils/model/practice.ts';

const columns: readonly (readonly [name: string, value: (practice: Practice) => string])[] = [
  ['practice', ({ practice }) => practice],
  ['project', ({ projectTitle }) => projectTitle],
  ['owner', ({ owner }) => owner],
  ['state', ({ state }) => state],
  ['noted', ({ at }) => at],
  ['ticket', ({ project }) => project],
];

/** A cell after RFC 4180; what a spreadsheet would run as a formula gets an apostrophe in front (OWASP, 'CSV Injection'). */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The register for a spreadsheet; the byte order mark lets Excel read it as UTF-8. */
export const practicesAsCsv = (practices: readonly Practice[]): string => {
  const lines = [
    columns.map(([name]) => name),
    ...practices.map((one) => columns.map(([, value]) => cell(value(one)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
};

const inTable = (text: string): string =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|');

/** The register as a table for a wiki page. */
export const practicesAsMarkdown = (practices: readonly Practice[]): string => {
  const shown = columns.slice(0, -1);
  const lines = practices.map((one) => shown.map(([, value]) => inTable(value(one))));
  const rows = [shown.map(([name]) => name), shown.map(() => '---'), ...lines];
  return `${message('practices_title')}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
};
