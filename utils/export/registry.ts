import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';

/** Every export format, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [csv, json, ndjson, markdown];
