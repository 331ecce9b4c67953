import * as z from 'zod/mini';
import {
  blankTicket,
  type HistoryEntry,
  type Link,
  longestDescription,
  longestTitle,
  type Parent,
  type SiteId,
  type StatusCategory,
  type Ticket,
} from '../../model/ticket.ts';
import type { CustomFields } from './custom-fields.ts';
import { instantOf } from './instant.ts';
import { isIssueKey } from './issue-key.ts';
import { sprintsOf } from './sprint.ts';

/** What is the same for all issues of one read. */
export interface IssueSource {
  site: SiteId;
  host: string;
  /** Origin and context path, without a slash at its end: the issue's address is `${base}/browse/KEY`. */
  base: string;
  fields: CustomFields;
  /** The board's columns by status id; empty where no board is known. */
  columns: ReadonlyMap<string, string>;
  /** The ids of the statuses whose category is done; empty where that is not known. */
  done: ReadonlySet<string>;
  /** The plain text of a description as this site writes it. */
  plain(description: unknown): string | null;
}

/** A field that another hand filled or left out: null in place of what does not fit, so that nothing else is lost. */
const lenient = <T extends z.ZodMiniType>(inner: T) => z.catch(z.nullable(inner), null);
const text = lenient(z.string());
const number = lenient(z.number());
const named = lenient(z.object({ name: z.string() }));
/** The entries that fit; null when it is no list. */
const list = <T extends z.ZodMiniType>(inner: T) =>
  lenient(
    z.pipe(
      z.array(z.unknown()),
      z.transform((entries) =>
        entries.flatMap((entry): z.output<T>[] => {
          const parsed = z.safeParse(inner, entry);
          return parsed.success ? [parsed.data] : [];
        }),
      ),
    ),
  );

const TypeJson = lenient(z.object({ name: text, hierarchyLevel: number, subtask: lenient(z.boolean()) }));
const StatusJson = lenient(z.object({ id: text, name: text, statusCategory: lenient(z.object({ key: z.string() })) }));
const person = lenient(z.object({ accountId: text, key: text, name: text, accountType: text }));
const Brief = z.object({
  key: z.string(),
  fields: lenient(z.object({ summary: text, issuetype: TypeJson, status: StatusJson })),
});

const Fields = z.object({
  summary: text,
  description: z.optional(z.unknown()),
  issuetype: TypeJson,
  status: StatusJson,
  resolution: named,
  priority: named,
  labels: list(z.string()),
  components: list(z.object({ name: z.string() })),
  project: lenient(z.object({ key: text, name: text, projectTypeKey: text })),
  parent: lenient(Brief),
  created: text,
  updated: text,
  duedate: text,
  resolutiondate: text,
  fixVersions: list(z.object({ name: z.string(), released: lenient(z.boolean()), releaseDate: text })),
  timeoriginalestimate: number,
  timespent: number,
  aggregatetimespent: number,
  issuelinks: list(
    z.object({
      type: z.object({ inward: text, outward: text }),
      inwardIssue: lenient(z.object({ key: z.string() })),
      outwardIssue: lenient(z.object({ key: z.string() })),
    }),
  ),
  subtasks: list(Brief),
  assignee: person,
  creator: person,
});
const Issue = z.object({ id: z.string(), key: z.string(), fields: z.record(z.string(), z.unknown()) });
const RequestType = z.object({ requestType: z.object({ name: z.string() }) });

type Of<Name extends keyof z.infer<typeof Fields>> = z.infer<typeof Fields>[Name];

const categories: ReadonlyMap<string, StatusCategory> = new Map([
  ['new', 'new'],
  ['indeterminate', 'indeterminate'],
  ['done', 'done'],
]);
const categoryOf = (status: Of<'status'>): StatusCategory | null =>
  categories.get(status?.statusCategory?.key ?? '') ?? null;
const levelOf = (type: Of<'issuetype'>): number | null => type?.hierarchyLevel ?? (type?.subtask === true ? -1 : null);
const linksOf = (links: Of<'issuelinks'>): Link[] | null =>
  links?.flatMap(({ type, inwardIssue, outwardIssue }) => [
    ...(inwardIssue === null ? [] : [{ relation: type.inward ?? '', key: inwardIssue.key }]),
    ...(outwardIssue === null ? [] : [{ relation: type.outward ?? '', key: outwardIssue.key }]),
  ]) ?? null;
const personKey = (one: Of<'assignee'>): string | null => one?.accountId ?? one?.key ?? one?.name ?? null;

/** Values of custom fields, by kind. */
const reading = (fields: Readonly<Record<string, unknown>>, custom: CustomFields) => {
  const values = (kind: keyof CustomFields): unknown[] =>
    custom[kind].flatMap((id) => (Object.hasOwn(fields, id) && fields[id] != null ? [fields[id]] : []));
  return {
    values,
    string: (kind: keyof CustomFields) => values(kind).find((value) => typeof value === 'string') ?? null,
    number: (kind: keyof CustomFields) => values(kind).find((value) => typeof value === 'number') ?? null,
  };
};

const parentOf = (parent: Of<'parent'>, link: string | null): Parent | null => {
  if (parent !== null) {
    const type = parent.fields?.issuetype ?? null;
    return { key: parent.key, title: parent.fields?.summary ?? null, type: type?.name ?? null, level: levelOf(type) };
  }
  return link !== null && isIssueKey(link) ? { key: link, title: null, type: null, level: 1 } : null;
};

/** A request type's name: Cloud gives an object, Data Center may give `portal/type`. */
const requestTypeOf = (values: readonly unknown[]): string | null => {
  for (const value of values) {
    const parsed = z.safeParse(RequestType, value);
    if (parsed.success) return parsed.data.requestType.name;
    if (typeof value === 'string' && value !== '') return value.split('/').at(-1) ?? value;
  }
  return null;
};

/**
 * The ticket of one issue as `/rest/api/2|3` gives it, with the issue's numeric id; null when the value is no issue. A
 * field of another shape than expected is null in the ticket and spoils nothing else.
 */
export const ticketOfIssue = (issue: unknown, source: IssueSource): { id: string; ticket: Ticket } | null => {
  const parsed = z.safeParse(Issue, issue);
  if (!parsed.success || !isIssueKey(parsed.data.key)) return null;
  const { id, key, fields: raw } = parsed.data;
  const known = z.safeParse(Fields, { ...absent, ...raw });
  if (!known.success) return null;
  const fields = known.data;
  const custom = reading(raw, source.fields);
  const level = levelOf(fields.issuetype);
  const assignee = personKey(fields.assignee);
  return {
    id,
    ticket: {
      ...blankTicket(source.site, source.host, key, (fields.summary ?? '').slice(0, longestTitle)),
      url: `${source.base}/browse/${key}`,
      description: source.plain(raw.description)?.slice(0, longestDescription) ?? null,
      type: fields.issuetype?.name ?? null,
      typeLevel: level,
      status: fields.status?.name ?? null,
      statusCategory: categoryOf(fields.status),
      resolution: fields.resolution?.name ?? null,
      priority: fields.priority?.name ?? null,
      labels: fields.labels,
      components: fields.components?.map(({ name }) => name) ?? null,
      project: fields.project && {
        key: fields.project.key,
        name: fields.project.name,
        kind: fields.project.projectTypeKey,
      },
      list: source.columns.get(fields.status?.id ?? '') ?? null,
      parent: parentOf(fields.parent, custom.string('epicLink') ?? custom.string('parentLink')),
      created: instantOf(fields.created),
      updated: instantOf(fields.updated),
      start: instantOf(custom.string('start')),
      due: instantOf(fields.duedate) ?? instantOf(custom.string('end')),
      resolved: instantOf(fields.resolutiondate),
      versions:
        fields.fixVersions?.map(({ name, released, releaseDate }) => ({
          name,
          released,
          releaseDate: instantOf(releaseDate),
        })) ?? null,
      sprints: custom.values('sprint').flatMap((value) => sprintsOf(value) ?? []),
      points: custom.number('points'),
      estimateSeconds: fields.timeoriginalestimate,
      spentSeconds: fields.aggregatetimespent ?? fields.timespent,
      // Sub-tasks alone: the children of an epic are not in its issue.
      children:
        level !== null && level > 0
          ? null
          : (fields.subtasks?.map((child) => ({
              title: child.fields?.summary ?? child.key,
              done: child.fields?.status == null ? null : categoryOf(child.fields.status) === 'done',
            })) ?? null),
      links: linksOf(fields.issuelinks),
      automated: fields.creator === null ? null : fields.creator.accountType === 'app',
      requestType: requestTypeOf(custom.values('requestType')),
      sla: source.fields.sla.length === 0 ? null : custom.values('sla').length > 0,
      people: assignee === null ? [] : [assignee],
      evidence: 'api',
    },
  };
};

/** A field that the answer leaves out is not known. */
const absent = Object.fromEntries(Object.keys(Fields.def.shape).map((name) => [name, null]));

/** The ticket with what happened to it; those who had it before count among its people. Null: the history is not known. */
export const withHistory = (ticket: Ticket, history: HistoryEntry[] | null): Ticket => {
  const before = (history ?? []).flatMap(({ field, from, to }) => (field === 'assignee' ? [from, to] : []));
  const people = [...new Set([...(ticket.people ?? []), ...before.filter((one) => one !== null)])];
  return { ...ticket, history, people };
};
