import * as z from 'zod/mini';
import { blankTicket, longestDescription, type StatusCategory, type Ticket } from '../../utils/model/ticket.ts';

/** A field of another shape than expected is a field that is not known, not a reason to lose the ticket. */
const unknownUnless = <T extends z.ZodMiniType>(inner: T) => z.catch(z.optional(z.nullable(inner)), null);
const text = unknownUnless(z.string());
const texts = unknownUnless(z.array(z.string()));
const count = unknownUnless(z.number());
const countOrTitles = unknownUnless(z.union([z.number(), z.array(z.unknown())]));

/** A ticket as the labelled files show it to a reader; a missing key means unknown. */
const Shown = z.object({
  system: text,
  title: z.string(),
  description: text,
  type: text,
  status: text,
  statusCategory: text,
  priority: text,
  labels: texts,
  components: texts,
  fixVersions: texts,
  fixVersionReleaseDates: texts,
  created: text,
  updated: text,
  due: text,
  start: text,
  resolved: text,
  reopened: count,
  dueDateChanges: count,
  list: text,
  estimate: unknownUnless(z.union([z.string(), z.number()])),
  parent: text,
  subtasks: countOrTitles,
  checkItems: countOrTitles,
  closed: unknownUnless(z.boolean()),
  milestone: text,
  project: text,
  projectKey: text,
});
type Shown = z.infer<typeof Shown>;

const Line = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  label: unknownUnless(z.enum(['project', 'operations', 'unclear', 'disputed'])),
  certainty: count,
  source: text,
  ticket: Shown,
});

/** One line of a labelled file; `label` is null where the line has none, `certainty` 3 where it says nothing. */
export interface Labelled {
  id: string;
  label: 'project' | 'operations' | 'unclear' | 'disputed' | null;
  certainty: number;
  source: string;
  ticket: Ticket;
}

/** A calendar day or an instant in UTC; null when the text is no date. Times without a zone count as UTC. */
export const instantOf = (value: string | null | undefined): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const zoned = /(?:z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** Jira's three status categories from a status category's or a status' name; null when it is neither. */
export const statusCategoryOf = (name: string | null | undefined): StatusCategory | null => {
  const lower = name?.toLowerCase() ?? '';
  if (/^(?:done|complete|completed|closed|resolved|cancell?ed|rejected|fixed)$/.test(lower)) return 'done';
  if (/progress|indeterminate|review|assigned|doing/.test(lower)) return 'indeterminate';
  if (/^(?:to ?do|new|open|reopened|received|backlog)$/.test(lower)) return 'new';
  return null;
};

/** Children beyond these say no more; a count is anybody's number. */
const mostChildren = 1_000;

const children = (count: Shown['subtasks'], field: string): { title: string; done: null }[] => {
  if (typeof count === 'number')
    return Array.from({ length: Math.max(0, Math.min(mostChildren, Math.floor(count) || 0)) }, (_, at) => ({
      title: `${field} ${at + 1}`,
      done: null,
    }));
  return (count ?? []).slice(0, mostChildren).map((each, at) => ({
    title: typeof each === 'string' ? each : `${field} ${at + 1}`,
    done: null,
  }));
};

/** The ticket of a labelled line. Its home is the project's name, so that tickets of one project form one portfolio. */
export const ticketOf = (shown: Shown, id: string): Ticket => {
  const home = shown.project ?? shown.projectKey ?? 'file';
  const points = typeof shown.estimate === 'string' ? /^(\d+(?:\.\d+)?) pts?$/.exec(shown.estimate)?.[1] : undefined;
  const minutes = typeof shown.estimate === 'string' ? /^(\d+)m$/.exec(shown.estimate)?.[1] : undefined;
  return {
    ...blankTicket('import', home, id, shown.title),
    description: shown.description?.slice(0, longestDescription) ?? null,
    type: shown.type ?? null,
    status: shown.status ?? null,
    statusCategory: statusCategoryOf(shown.statusCategory) ?? statusCategoryOf(shown.status),
    priority: shown.priority ?? null,
    labels: shown.labels ?? null,
    components: shown.components ?? null,
    project: { key: shown.projectKey ?? null, name: shown.project ?? null, kind: null },
    list: shown.list ?? null,
    parent: shown.parent ? { key: shown.parent, title: shown.parent, type: null, level: null } : null,
    milestone: shown.milestone ?? null,
    created: instantOf(shown.created),
    updated: instantOf(shown.updated),
    start: instantOf(shown.start),
    due: instantOf(shown.due),
    resolved: instantOf(shown.resolved),
    closed: shown.closed ?? null,
    versions:
      shown.fixVersions?.map((name, at) => ({
        name,
        released: null,
        releaseDate: instantOf(shown.fixVersionReleaseDates?.[at]),
      })) ?? null,
    points: points === undefined ? null : Number(points),
    estimateSeconds: minutes === undefined ? null : Number(minutes) * 60,
    children: shown.subtasks == null ? null : children(shown.subtasks, 'sub-task'),
    checklists:
      shown.checkItems == null ? null : [{ name: 'Checklist', items: children(shown.checkItems, 'check item') }],
    reopened: shown.reopened ?? null,
    dueMoves: shown.dueDateChanges ?? null,
    evidence: 'api',
  };
};

/** One line of a labelled file, or what is wrong with it. `at` numbers lines without an id, from 1. */
export const parseLabelled = (line: string, at: number): Labelled | { error: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const parsed = z.safeParse(Line, value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { error: `not a labelled ticket: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() };
  }
  const { data } = parsed;
  const id = String(data.id ?? at);
  return {
    id,
    label: data.label ?? null,
    certainty: data.certainty ?? 3,
    source: data.source ?? '',
    ticket: ticketOf(data.ticket, id),
  };
};

/** The lines of a labelled file; throws on the first bad line, for files that are ours. */
export const readLabelled = (content: string): Labelled[] =>
  content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const parsed = parseLabelled(line, at + 1);
      if ('error' in parsed) throw new Error(`line ${at + 1}: ${parsed.error}`);
      return parsed;
    });
