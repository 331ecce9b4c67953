import type { ExportFile } from '../model/export.ts';
import type { ExportFormat } from './format.ts';

/**
 * Everything: tickets whole, with verdicts and corrections, boards, the records of days and the register of lessons, after
 * `docs/export.schema.json`. What one browser writes another one imports.
 */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json;charset=utf-8',
  *pieces({ made, name, splits, entries, boards, snapshots, practices }) {
    const file: ExportFile = {
      format: 'lifecycle-lens',
      version: 1,
      made,
      name,
      splits,
      boards: [...boards],
      snapshots: [...snapshots],
      practices: [...practices],
      tickets: [],
    };
    const empty = JSON.stringify(file);
    const end = empty.lastIndexOf(']');
    yield empty.slice(0, end);
    for (const [at, entry] of entries.entries()) yield `${at > 0 ? ',' : ''}${JSON.stringify(entry)}`;
    yield `${empty.slice(end)}\n`;
  },
};
