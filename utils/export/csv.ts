import type { TicketRow } from '../model/portfolio.ts';
import type { ExportFormat } from './format.ts';

const columns: readonly (readonly [name: string, value: (row: TicketRow) => string | number | boolean | null])[] = [
  ['key', (row) => row.key],
  ['title', (row) => row.title],
  ['category', (row) => row.verdict.category],
  ['probability_of_operations', (row) => Math.round(row.verdict.probability * 1000) / 1000],
  ['confidence', (row) => row.verdict.confidence],
  ['decided_by', (row) => row.verdict.by],
  ['corrected_to', (row) => row.correction],
  ['type', (row) => row.type],
  ['list', (row) => row.list],
  ['points', (row) => row.points],
  ['open', (row) => row.open],
  ['url', (row) => row.url],
];

/** Characters that make a spreadsheet read a cell as a formula (OWASP, 'CSV Injection'). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as RFC 4180 wants it. Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. */
const cell = (value: string | number | boolean | null): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Comma-separated values after RFC 4180 in UTF-8, with a byte order mark so that Excel reads it as UTF-8. */
export const csv: ExportFormat = {
  id: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write(rows) {
    const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => cell(value(row))))];
    return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
  },
};
