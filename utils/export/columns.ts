import type { ExportEntry } from '../model/export.ts';
import { projectId } from '../model/fact.ts';

/** One value of a table; a list of texts where a ticket may have several. */
export type Cell = string | number | boolean | readonly string[] | null;

/** What a column holds, the same in every row, so that what loads the table can tell its type from any of them. */
export type ColumnKind = 'text' | 'list' | 'number' | 'integer' | 'boolean' | 'instant' | 'day';

interface Column {
  name: string;
  kind: ColumnKind;
  value(entry: ExportEntry): Cell;
}

const column = (name: string, kind: ColumnKind, value: Column['value']): Column => ({ name, kind, value });

/** An instant of a site, a bare day as its beginning. */
const instant = (value: string | null): string | null =>
  value !== null && value.length === 10 ? `${value}T00:00:00.000Z` : value;

/**
 * The columns of a ticket in a table, in their order; times are in seconds. The same in every format that is a table, so that
 * figures taken from one are those of the other.
 */
export const columns: readonly Column[] = [
  column('key', 'text', ({ ticket }) => ticket.key),
  column('title', 'text', ({ ticket }) => ticket.title),
  column('category', 'text', ({ verdict }) => verdict.category),
  column('probability_of_operations', 'number', ({ verdict }) => Math.round(verdict.probability * 1000) / 1000),
  column('confidence', 'text', ({ verdict }) => verdict.confidence),
  column('decided_by', 'text', ({ verdict }) => verdict.by),
  column('corrected_to', 'text', ({ correction }) => correction?.to ?? null),
  column('open', 'boolean', ({ open }) => open),
  column('points', 'number', ({ ticket }) => ticket.points),
  column('estimated_seconds', 'integer', ({ ticket }) => whole(ticket.estimateSeconds)),
  column('logged_seconds', 'integer', ({ ticket }) => whole(ticket.spentSeconds)),
  column('progress_seconds', 'integer', ({ progressSeconds }) => whole(progressSeconds)),
  column('site', 'text', ({ ticket }) => ticket.site),
  column('host', 'text', ({ ticket }) => ticket.host),
  column('project', 'text', ({ ticket }) => projectId(ticket)?.split('/').slice(2).join('/') ?? null),
  column('boards', 'list', ({ boards }) => boards),
  column('type', 'text', ({ ticket }) => ticket.type),
  column('status', 'text', ({ ticket }) => ticket.status),
  column('list', 'text', ({ ticket }) => ticket.list),
  column('parent', 'text', ({ ticket }) => ticket.parent?.key ?? null),
  column('labels', 'list', ({ ticket }) => ticket.labels),
  column('components', 'list', ({ ticket }) => ticket.components),
  column('created', 'instant', ({ ticket }) => instant(ticket.created)),
  column('updated', 'instant', ({ ticket }) => instant(ticket.updated)),
  column('resolved', 'instant', ({ ticket }) => instant(ticket.resolved)),
  column('due', 'day', ({ ticket }) => ticket.due?.slice(0, 10) ?? null),
  column('url', 'text', ({ ticket }) => ticket.url),
  column('id', 'text', ({ ticket }) => ticket.id),
];

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));
