import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';

/** Every export format, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [csv];
