import { type Cell, columns } from './columns.ts';
import type { ExportFormat } from './format.ts';

/** Characters that make a spreadsheet read a cell as a formula (OWASP, 'CSV Injection'). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as RFC 4180 wants it. Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. */
const cell = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(', ');
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Comma-separated values after RFC 4180 in UTF-8, with a byte order mark so that Excel reads it as UTF-8. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  *pieces({ entries }) {
    yield `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`;
    for (const entry of entries) yield `${columns.map(({ value }) => cell(value(entry))).join(',')}\r\n`;
  },
};
