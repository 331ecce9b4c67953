import * as z from 'zod/mini';
import type { HistoryEntry } from '../../model/ticket.ts';
import { dayOf, instantOf } from './instant.ts';

const text = z.catch(z.nullable(z.string()), null);
// `toString` is every object's own; where Jira left it out the inherited function is read, which is no text.
const Item = z.object({
  field: z.catch(z.string(), ''),
  fieldId: text,
  from: text,
  fromString: text,
  to: text,
  toString: text,
});
const History = z.object({ created: z.union([z.string(), z.number()]), items: z.array(z.unknown()) });

const kinds: ReadonlyMap<string, HistoryEntry['field']> = new Map([
  ['status', 'status'],
  ['resolution', 'resolution'],
  ['duedate', 'due'],
  ['fixversions', 'version'],
  ['fix version', 'version'],
  ['fix version/s', 'version'],
  ['sprint', 'sprint'],
  ['assignee', 'assignee'],
]);

/** The field ids to ask a changelog for; at most ten fit into one request. */
export const historyFields = (sprint: readonly string[]): string[] =>
  ['status', 'resolution', 'duedate', 'fixVersions', 'assignee', ...sprint].slice(0, 10);

/** Jira writes all sprints before and all sprints after; what was added is the rest. */
const added = (before: string | null, after: string | null): string | null =>
  before !== null && before !== '' && after?.startsWith(`${before}, `) ? after.slice(before.length + 2) : after;

/** Whether a move between two statuses, by their ids, went over the line to done or back: what a resolution may not tell. */
const crossing = (at: string, { from, to }: z.infer<typeof Item>, done: ReadonlySet<string>): HistoryEntry[] => {
  const [was, is] = [done.has(from ?? ''), done.has(to ?? '')];
  return was === is ? [] : [{ at, field: 'done', from: String(was), to: String(is) }];
};

const entryOf = (at: string, item: z.infer<typeof Item>): HistoryEntry | null => {
  const field = kinds.get(item.fieldId?.toLowerCase() ?? '') ?? kinds.get(item.field.toLowerCase());
  if (field === undefined) return null;
  if (field === 'due') return { at, field, from: dayOf(item.from), to: dayOf(item.to) };
  // People are opaque keys, never names.
  if (field === 'assignee') return { at, field, from: item.from, to: item.to };
  const from = item.fromString ?? item.from;
  const to = Object.hasOwn(item, 'toString') ? (item.toString ?? item.to) : item.to;
  return { at, field, from: from || null, to: (field === 'sprint' ? added(from, to) : to) || null };
};

/**
 * The known changes in Jira's histories (`changelog.histories` or `changeHistories`), oldest first; what is none is passed over.
 * `done` are the ids of the statuses whose category is done; where they are known, each move into and out of them is an
 * entry of its own.
 */
export const historyOf = (histories: readonly unknown[], done: ReadonlySet<string> = new Set()): HistoryEntry[] =>
  histories
    .flatMap((history) => {
      const parsed = z.safeParse(History, history);
      const at = parsed.success ? instantOf(parsed.data.created) : null;
      if (!parsed.success || at === null) return [];
      return parsed.data.items.flatMap((one) => {
        const item = z.safeParse(Item, one);
        const entry = item.success ? entryOf(at, item.data) : null;
        if (!item.success || entry === null) return [];
        return entry.field === 'status' ? [entry, ...crossing(at, item.data, done)] : [entry];
      });
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
