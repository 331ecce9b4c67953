import type { ExportEntry } from '../model/export.ts';
import { projectId } from '../model/fact.ts';

/** One value of a table: text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** What joins several values in one cell. */
const separator = ', ';
const joined = (values: readonly string[] | null): string | null =>
  values === null || values.length === 0 ? null : values.join(separator);

/**
 * The columns of a ticket in a table, in their order; times are in seconds, instants as the site gives them. The same in every
 * format that is a table, so that figures taken from one are those of the other.
 */
export const columns: readonly (readonly [name: string, value: (entry: ExportEntry) => Cell])[] = [
  ['key', ({ ticket }) => ticket.key],
  ['title', ({ ticket }) => ticket.title],
  ['category', ({ verdict }) => verdict.category],
  ['probability_of_operations', ({ verdict }) => Math.round(verdict.probability * 1000) / 1000],
  ['confidence', ({ verdict }) => verdict.confidence],
  ['decided_by', ({ verdict }) => verdict.by],
  ['corrected_to', ({ correction }) => correction?.to ?? null],
  ['open', ({ open }) => open],
  ['points', ({ ticket }) => ticket.points],
  ['estimated_seconds', ({ ticket }) => ticket.estimateSeconds],
  ['logged_seconds', ({ ticket }) => ticket.spentSeconds],
  ['progress_seconds', ({ progressSeconds }) => progressSeconds],
  ['site', ({ ticket }) => ticket.site],
  ['host', ({ ticket }) => ticket.host],
  ['project', ({ ticket }) => projectId(ticket)?.split('/').slice(2).join('/') ?? null],
  ['boards', ({ boards }) => joined(boards)],
  ['type', ({ ticket }) => ticket.type],
  ['status', ({ ticket }) => ticket.status],
  ['list', ({ ticket }) => ticket.list],
  ['parent', ({ ticket }) => ticket.parent?.key ?? null],
  ['labels', ({ ticket }) => joined(ticket.labels)],
  ['components', ({ ticket }) => joined(ticket.components)],
  ['created', ({ ticket }) => ticket.created],
  ['updated', ({ ticket }) => ticket.updated],
  ['resolved', ({ ticket }) => ticket.resolved],
  ['due', ({ ticket }) => ticket.due],
  ['url', ({ ticket }) => ticket.url],
  ['id', ({ ticket }) => ticket.id],
];
