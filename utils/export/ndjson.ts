import type { ExportEntry } from '../model/export.ts';
import { type Cell, type ColumnKind, columns } from './columns.ts';
import type { ExportFormat } from './format.ts';

/**
 * A value as JSON. Numbers that may have a fraction always show one, and a list is never null: BigQuery tells a column's
 * type from its first rows and refuses the file when a later row does not fit.
 */
const json = (value: Cell, kind: ColumnKind): string => {
  if (kind === 'list') return JSON.stringify(value ?? []);
  if (kind === 'number' && typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e15) {
    return `${value}.0`;
  }
  return JSON.stringify(value);
};

const line = (entry: ExportEntry): string =>
  `{${columns.map(({ name, kind, value }) => `${JSON.stringify(name)}:${json(value(entry), kind)}`).join(',')}}\n`;

/** Newline-delimited JSON, a flat object a ticket with the columns of the table; DuckDB and BigQuery load it as it is. */
export const ndjson: ExportFormat = {
  id: 'ndjson',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson;charset=utf-8',
  *pieces({ entries }) {
    for (const entry of entries) yield line(entry);
  },
};
