import * as z from 'zod/mini';
import { blankTicket, longestDescription, type Ticket } from '../../utils/model/ticket.ts';
import type { Input } from './input.ts';
import { instantOf } from './labelled.ts';

/**
 * The answer of Jira's search (`/rest/api/2|3/search`, `/search/jql`, `issue/bulkfetch`) as it comes.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
const optional = <T extends z.ZodMiniType>(inner: T) => z.optional(z.nullable(inner));
const Named = z.object({ name: z.string() });
const Fields = z.object({
  summary: z.string(),
  description: optional(z.unknown()),
  issuetype: optional(z.object({ name: z.string(), hierarchyLevel: optional(z.number()) })),
  status: optional(z.object({ name: z.string(), statusCategory: optional(z.object({ key: z.string() })) })),
  resolution: optional(Named),
  priority: optional(Named),
  labels: optional(z.array(z.string())),
  components: optional(z.array(Named)),
  project: optional(
    z.object({ key: optional(z.string()), name: optional(z.string()), projectTypeKey: optional(z.string()) }),
  ),
  parent: optional(
    z.object({
      key: z.string(),
      fields: optional(
        z.object({
          summary: optional(z.string()),
          issuetype: optional(z.object({ name: z.string(), hierarchyLevel: optional(z.number()) })),
        }),
      ),
    }),
  ),
  created: optional(z.string()),
  updated: optional(z.string()),
  duedate: optional(z.string()),
  resolutiondate: optional(z.string()),
  fixVersions: optional(
    z.array(z.object({ name: z.string(), released: optional(z.boolean()), releaseDate: optional(z.string()) })),
  ),
  subtasks: optional(z.array(z.object({ fields: optional(z.object({ summary: optional(z.string()) })) }))),
  timeoriginalestimate: optional(z.number()),
  issuelinks: optional(
    z.array(
      z.object({
        type: z.object({ inward: z.string(), outward: z.string() }),
        inwardIssue: optional(z.object({ key: z.string() })),
        outwardIssue: optional(z.object({ key: z.string() })),
      }),
    ),
  ),
});
const Issue = z.object({ key: z.string(), fields: Fields });
const Answer = z.object({ issues: z.array(z.unknown()) });

/** Plain text of a description: a string, or an Atlassian document whose text nodes are put together. */
const plain = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  if (typeof value !== 'object' || value === null) return '';
  const own = 'text' in value && typeof value.text === 'string' ? value.text : '';
  const below = 'content' in value ? plain(value.content) : '';
  const ends = 'type' in value && (value.type === 'paragraph' || value.type === 'heading') ? '\n' : '';
  return own + below + ends;
};

const statusKeys = new Map([
  ['new', 'new' as const],
  ['indeterminate', 'indeterminate' as const],
  ['done', 'done' as const],
]);

const ticketOf = ({ key, fields }: z.infer<typeof Issue>): Ticket => ({
  ...blankTicket('import', fields.project?.key ?? key.replace(/-\d+$/, ''), key, fields.summary),
  description: fields.description == null ? null : plain(fields.description).slice(0, longestDescription),
  type: fields.issuetype?.name ?? null,
  typeLevel: fields.issuetype?.hierarchyLevel ?? null,
  status: fields.status?.name ?? null,
  statusCategory: statusKeys.get(fields.status?.statusCategory?.key ?? '') ?? null,
  resolution: fields.resolution?.name ?? null,
  priority: fields.priority?.name ?? null,
  labels: fields.labels ?? null,
  components: fields.components?.map(({ name }) => name) ?? null,
  project: fields.project
    ? {
        key: fields.project.key ?? null,
        name: fields.project.name ?? null,
        kind: fields.project.projectTypeKey ?? null,
      }
    : null,
  parent: fields.parent
    ? {
        key: fields.parent.key,
        title: fields.parent.fields?.summary ?? null,
        type: fields.parent.fields?.issuetype?.name ?? null,
        level: fields.parent.fields?.issuetype?.hierarchyLevel ?? null,
      }
    : null,
  created: instantOf(fields.created),
  updated: instantOf(fields.updated),
  due: instantOf(fields.duedate),
  resolved: instantOf(fields.resolutiondate),
  versions:
    fields.fixVersions?.map(({ name, released, releaseDate }) => ({
      name,
      released: released ?? null,
      releaseDate: instantOf(releaseDate),
    })) ?? null,
  children: fields.subtasks?.map((each) => ({ title: each.fields?.summary ?? '', done: null })) ?? null,
  estimateSeconds: fields.timeoriginalestimate ?? null,
  links:
    fields.issuelinks?.flatMap(({ type, inwardIssue, outwardIssue }) => [
      ...(inwardIssue ? [{ relation: type.inward, key: inwardIssue.key }] : []),
      ...(outwardIssue ? [{ relation: type.outward, key: outwardIssue.key }] : []),
    ]) ?? null,
  evidence: 'api',
});

/** The issues of a search answer, or null when the value is none. Faults are numbered by their place among the issues. */
export const readJiraSearch = (value: unknown): Input | null => {
  const answer = z.safeParse(Answer, value);
  if (!answer.success) return null;
  const entries: { id: string; ticket: Ticket }[] = [];
  const faults: { at: number; error: string }[] = [];
  for (const [at, issue] of answer.data.issues.entries()) {
    const parsed = z.safeParse(Issue, issue);
    if (parsed.success) entries.push({ id: parsed.data.key, ticket: ticketOf(parsed.data) });
    else faults.push({ at: at + 1, error: `not an issue: ${parsed.error.issues[0]?.path.join('.') ?? ''}` });
  }
  return { entries, faults };
};
