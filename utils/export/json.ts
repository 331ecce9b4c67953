import type { ExportFile } from '../model/export.ts';
import type { ExportFormat } from './format.ts';

/**
 * Everything: tickets whole, with verdicts and corrections, boards and the records of days, after
 * `docs/export.schema.json`. What one browser writes another one imports.
 */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json;charset=utf-8',
  write({ made, name, splits, entries, boards, snapshots }) {
    const file: ExportFile = {
      format: 'lifecycle-lens',
      version: 1,
      made,
      name,
      splits,
      boards: [...boards],
      snapshots: [...snapshots],
      tickets: [...entries],
    };
    return `${JSON.stringify(file)}\n`;
  },
};
