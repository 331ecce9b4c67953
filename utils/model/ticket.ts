import * as z from 'zod/mini';

/** The sites an adapter exists for; the registry in utils/sites maps each to its adapter. */
export const SiteId = z.enum(['jira-cloud', 'jira-data-center', 'trello', 'import']);
export type SiteId = z.infer<typeof SiteId>;

/** Longest text that is kept of a title or a description, in UTF-16 units; ticket text is hostile and unbounded. */
export const longestTitle = 1_000;
export const longestDescription = 20_000;

const text = z.string();
const optionalText = z.nullable(text);
/** An instant as ISO 8601 in UTC with milliseconds, or a calendar day as `yyyy-mm-dd`. */
// Marked as pure, so that a content script, which needs functions of this module alone, carries no schema.
const Instant = /* @__PURE__ */ z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/));
const optionalInstant = z.nullable(Instant);

export const StatusCategory = z.enum(['new', 'indeterminate', 'done']);
export type StatusCategory = z.infer<typeof StatusCategory>;

/** One recorded change of a ticket, oldest first in `Ticket.history`. `from` and `to` are null where the field was empty. */
export const HistoryEntry = z.object({
  at: Instant,
  field: z.enum(['status', 'resolution', 'due', 'version', 'sprint', 'list', 'done', 'closed', 'assignee']),
  from: optionalText,
  to: optionalText,
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** `regular` is true where the project's releases come round by the calendar, and left out where that is not so or not known. */
export const Version = z.object({
  name: text,
  released: z.nullable(z.boolean()),
  releaseDate: optionalInstant,
  regular: z.optional(z.boolean()),
});
export type Version = z.infer<typeof Version>;

export const Sprint = z.object({ name: text, state: optionalText, start: optionalInstant, end: optionalInstant });
export type Sprint = z.infer<typeof Sprint>;

/** The ticket's epic, parent or initiative. `level` is Jira's hierarchyLevel: -1 sub-task, 0 base, 1 epic, 2 and more above. */
export const Parent = z.object({
  key: text,
  title: optionalText,
  type: optionalText,
  level: z.nullable(z.number()),
});
export type Parent = z.infer<typeof Parent>;

/** A sub-task or a check item. */
export const Child = z.object({ title: text, done: z.nullable(z.boolean()) });
export type Child = z.infer<typeof Child>;

export const Checklist = z.object({ name: text, items: z.array(Child) });
export type Checklist = z.infer<typeof Checklist>;

/** A link to another ticket; `relation` is the wording of this ticket's side, such as "is blocked by" or "clones". */
export const Link = z.object({ relation: text, key: text });
export type Link = z.infer<typeof Link>;

/**
 * A ticket as every site adapter returns it: a Jira issue or a Trello card.
 *
 * A null field is not known (the page does not show it, the source does not have it); an empty list is known to be
 * empty. Dates are normalised by the adapter. Text is cut to `longestTitle` and `longestDescription`.
 */
export const Ticket = z.object({
  /** `site/host/key`, unique over everything stored; see `ticketId`. */
  id: text,
  site: SiteId,
  host: text,
  /** Jira's issue key or Trello's eight-character shortLink. */
  key: text,
  url: text,
  title: text,
  description: optionalText,
  type: optionalText,
  /** Jira's hierarchyLevel of the type: -1 sub-task, 0 base, 1 epic, 2 and more above; null on Trello and Data Center. */
  typeLevel: z.nullable(z.number()),
  status: optionalText,
  statusCategory: z.nullable(StatusCategory),
  resolution: optionalText,
  priority: optionalText,
  labels: z.nullable(z.array(text)),
  components: z.nullable(z.array(text)),
  /** Jira's project or Trello's board as the home of the ticket; `kind` is Jira's projectTypeKey. */
  project: z.nullable(z.object({ key: optionalText, name: optionalText, kind: optionalText })),
  /** Trello list or Jira board column. */
  list: optionalText,
  parent: z.nullable(Parent),
  milestone: optionalText,
  created: optionalInstant,
  updated: optionalInstant,
  start: optionalInstant,
  due: optionalInstant,
  resolved: optionalInstant,
  /** Archived on Trello, or in an archived list. */
  closed: z.nullable(z.boolean()),
  versions: z.nullable(z.array(Version)),
  sprints: z.nullable(z.array(Sprint)),
  /** Story points. */
  points: z.nullable(z.number()),
  estimateSeconds: z.nullable(z.number()),
  spentSeconds: z.nullable(z.number()),
  children: z.nullable(z.array(Child)),
  checklists: z.nullable(z.array(Checklist)),
  links: z.nullable(z.array(Link)),
  /** Known changes, oldest first; null when the history was not read. */
  history: z.nullable(z.array(HistoryEntry)),
  /** How often it went from done back to not done, where a source gives the count without the history. */
  reopened: z.nullable(z.number()),
  /** How often the due date moved, where a source gives the count without the history. */
  dueMoves: z.nullable(z.number()),
  /** The rule of native recurrence (Trello's recurrenceRule), as the site gives it. */
  recurrence: optionalText,
  /** True when a robot, a mail channel or an automation created it. */
  automated: z.nullable(z.boolean()),
  /** Jira Service Management's request type. */
  requestType: optionalText,
  /** True when a service-level clock runs on it. */
  sla: z.nullable(z.boolean()),
  /** Accountable people as opaque keys, for counting distinct hands only; never shown, never ranked. */
  people: z.nullable(z.array(text)),
  /** 'template', 'separator', 'mirror', 'link', 'board': no work item of its own; null for ordinary tickets. */
  role: z.nullable(z.enum(['template', 'separator', 'mirror', 'link', 'board'])),
  /** Where the fields come from: the page alone, or the site's API. */
  evidence: z.enum(['page', 'api']),
});
export type Ticket = z.infer<typeof Ticket>;

/** The id under which a ticket is stored. */
export const ticketId = (site: SiteId, host: string, key: string): string => `${site}/${host}/${key}`;

/** A ticket with every optional field unknown; adapters and tests fill in what they know. */
export const blankTicket = (site: SiteId, host: string, key: string, title: string): Ticket => ({
  id: ticketId(site, host, key),
  site,
  host,
  key,
  url: '',
  title: title.slice(0, longestTitle),
  description: null,
  type: null,
  typeLevel: null,
  status: null,
  statusCategory: null,
  resolution: null,
  priority: null,
  labels: null,
  components: null,
  project: null,
  list: null,
  parent: null,
  milestone: null,
  created: null,
  updated: null,
  start: null,
  due: null,
  resolved: null,
  closed: null,
  versions: null,
  sprints: null,
  points: null,
  estimateSeconds: null,
  spentSeconds: null,
  children: null,
  checklists: null,
  links: null,
  history: null,
  reopened: null,
  dueMoves: null,
  recurrence: null,
  automated: null,
  requestType: null,
  sla: null,
  people: null,
  role: null,
  evidence: 'page',
});

/** True when the ticket is over: resolved, in a done status, ticked or archived. */
export const isDone = (ticket: Ticket): boolean =>
  ticket.statusCategory === 'done' || ticket.resolved !== null || ticket.closed === true;
