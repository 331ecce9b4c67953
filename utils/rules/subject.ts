import { type Context, emptyContext } from '../model/context.ts';
import { kindOf, RuleAttribute } from '../model/rule.ts';
import { isDone, type Ticket } from '../model/ticket.ts';

/** Values are compared in small letters, one form of each accent, and single blanks. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  // Most tickets are plain; only the others pay for the slow way.
  return /[^\x21-\x7e ]| {2}|^ | $/.test(lower) ? lower.normalize('NFC').replace(/\s+/g, ' ').trim() : lower;
};

const some = (...values: readonly (string | null | undefined)[]): string[] =>
  values.flatMap((value) => (value === null || value === undefined || value === '' ? [] : [value]));

const figure = (value: number | null): string[] => (value === null ? [] : [String(value)]);
const flag = (value: boolean): string[] => (value ? ['yes'] : []);

/** What each attribute reads, as it stands on the ticket; an empty list where the ticket does not say. */
const readers: Readonly<Record<RuleAttribute, (ticket: Ticket, context: Context) => readonly string[]>> = {
  label: ({ labels }) => labels ?? [],
  type: ({ type }) => some(type),
  list: ({ list }) => some(list),
  epic: ({ parent }) => some(parent?.key, parent?.title),
  project: ({ project }) => some(project?.key, project?.name),
  title: ({ title }) => some(title),
  description: ({ description }) => some(description),
  component: ({ components }) => components ?? [],
  status: ({ status }) => some(status),
  priority: ({ priority }) => some(priority),
  resolution: ({ resolution }) => some(resolution),
  milestone: ({ milestone }) => some(milestone),
  version: ({ versions }) => (versions ?? []).map(({ name }) => name),
  sprint: ({ sprints }) => (sprints ?? []).map(({ name }) => name),
  'request-type': ({ requestType }) => some(requestType),
  checklist: ({ checklists }) => (checklists ?? []).map(({ name }) => name),
  key: ({ key }) => [key],
  site: ({ site }) => [site],
  host: ({ host }) => [host],
  created: ({ created }) => some(created),
  updated: ({ updated }) => some(updated),
  start: ({ start }) => some(start),
  due: ({ due }) => some(due),
  resolved: ({ resolved }) => some(resolved),
  points: ({ points }) => figure(points),
  children: ({ children }) => (children === null ? [] : [String(children.length)]),
  'estimate-hours': ({ estimateSeconds }) => figure(estimateSeconds === null ? null : estimateSeconds / 3600),
  series: (_, { series }) => flag(series !== null),
  done: (ticket) => flag(isDone(ticket)),
  automated: ({ automated }) => flag(automated === true),
  'service-clock': ({ sla }) => flag(sla === true),
  recurrence: ({ recurrence }) => some(recurrence),
};

/** The values of an attribute as they stand on a ticket, for completion and display. */
export const valuesOf = (attribute: RuleAttribute, ticket: Ticket, context: Context): readonly string[] =>
  readers[attribute](ticket, context);

/** A ticket as rules see it. Each attribute is read and folded once, however many rules ask for it. */
export interface Subject {
  values(attribute: RuleAttribute): readonly string[];
  /** `yyyy-mm-dd`; null when it is not known, and then nothing is older than anything. */
  readonly today: string | null;
}

/** What rules read of a ticket's context rather than of the ticket, beside the day. */
export const ofContext: ReadonlySet<RuleAttribute> = new Set(['series']);

const valuesFolded = (attribute: RuleAttribute, ticket: Ticket, context: Context): readonly string[] => {
  const values = readers[attribute](ticket, context);
  return kindOf[attribute] === 'name' || kindOf[attribute] === 'text' ? values.map(fold) : values;
};

/** What rules see of a ticket in its context; each attribute is read when it is first asked for. */
export const subjectOf = (ticket: Ticket, context: Context): Subject => {
  const known = new Map<RuleAttribute, readonly string[]>();
  return {
    today: context.today ?? null,
    values: (attribute) => {
      let values = known.get(attribute);
      if (values === undefined) {
        values = valuesFolded(attribute, ticket, context);
        known.set(attribute, values);
      }
      return values;
    },
  };
};

/** A ticket in one context after the other. What is read of it alone is read once; `isSeen` is set by whoever looks at the context. */
export interface WatchedSubject extends Subject {
  isSeen: boolean;
  /** From now on it stands in this context. */
  lookIn(context: Context): void;
}

/** What rules see of a ticket, for one context after the other. */
export const watchedSubject = (ticket: Ticket): WatchedSubject => {
  const known = new Map<RuleAttribute, readonly string[]>();
  let now: Context = emptyContext;
  const subject: WatchedSubject = {
    isSeen: false,
    get today() {
      subject.isSeen = true;
      return now.today ?? null;
    },
    values: (attribute) => {
      const values = known.get(attribute);
      if (values !== undefined) return values;
      const read = valuesFolded(attribute, ticket, now);
      if (ofContext.has(attribute)) subject.isSeen = true;
      else known.set(attribute, read);
      return read;
    },
    lookIn: (context) => {
      now = context;
    },
  };
  return subject;
};

const nothing: readonly string[] = [];

/** The same, read at once and without a hold on the ticket, for keeping many. `same` gives one copy of a text that comes often. */
export const heldSubject = (ticket: Ticket, context: Context, same: (text: string) => string): Subject => {
  const now = subjectOf(ticket, context);
  const values = new Map<RuleAttribute, readonly string[]>();
  for (const attribute of RuleAttribute.options) {
    const found = now.values(attribute);
    if (found.length > 0) values.set(attribute, kindOf[attribute] === 'name' ? found.map(same) : found);
  }
  return { today: now.today, values: (attribute) => values.get(attribute) ?? nothing };
};
