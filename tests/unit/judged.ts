import type { ExportFormat } from '../../utils/export/format.ts';
import { summaryWords } from '../../utils/i18n/summary-words.ts';
import type { ExportContent, ExportEntry } from '../../utils/model/export.ts';
import { type Fact, factOf } from '../../utils/model/fact.ts';
import type { Splits } from '../../utils/model/figures.ts';
import { defaultPolicies } from '../../utils/model/policies.ts';
import type { Judged, TicketRow } from '../../utils/model/portfolio.ts';
import { type Basis, plainBasis } from '../../utils/model/question.ts';
import { blankTicket, isDone, type Ticket, ticketId } from '../../utils/model/ticket.ts';
import { changeTotal, emptyTotal, splitsFrom } from '../../utils/model/total.ts';
import type { Category, Container, Series, Verdict } from '../../utils/model/verdict.ts';
import { factsOf } from '../../utils/policy/facts.ts';
import type { PolicyInput } from '../../utils/policy/policy-input.ts';
import type { PolicyTicket } from '../../utils/policy/policy-ticket.ts';
import { type Survey, surveyOf } from '../../utils/policy/survey.ts';
import { eachAsOne, type Weighed } from '../../utils/policy/weighed.ts';

export const verdictOf = (category: Category): Verdict => ({
  category,
  probability: category === 'operations' ? 0.9 : category === 'project' ? 0.1 : 0.5,
  confidence: category === 'unclear' ? 'low' : 'high',
  by: 'evidence',
});

/** A ticket of the given key and category, read from the API, of which only the given fields are known. */
export const judgedAs = (
  category: Category,
  key: string,
  known: Partial<Ticket> = {},
  series: Series | null = null,
): Judged => ({
  ticket: { ...blankTicket('jira-cloud', 'example.atlassian.net', key, `Ticket ${key}`), evidence: 'api', ...known },
  verdict: verdictOf(category),
  series,
  correction: null,
});

/** So many tickets of one category, with keys of their own. */
export const many = (category: Category, count: number, known: Partial<Ticket> = {}): Judged[] =>
  Array.from({ length: count }, (_, at) => judgedAs(category, `${category}-${at + 1}`, known));

/** The facts that the portfolio would keep of these tickets, on the boards given. */
export const factFrom = ({ ticket, verdict }: Judged, boards: readonly string[] = []): Fact =>
  factOf(ticket, { category: verdict.category, done: isDone(ticket), boards, left: [] });

/** How these tickets split, as running totals have it. */
export const splitsOf = (judged: readonly Judged[]): Splits => {
  const total = emptyTotal('everything');
  for (const one of judged) changeTotal(total, factFrom(one), 1);
  return splitsFrom(total.present, 0);
};

/** A ticket as it leaves the browser. */
export const entryFrom = (judged: Judged, boards: readonly string[] = []): ExportEntry => ({
  ticket: judged.ticket,
  verdict: judged.verdict,
  correction: judged.correction === null ? null : { to: judged.correction, at: '2026-06-01T10:00:00.000Z' },
  boards: [...boards],
  open: !isDone(judged.ticket),
  progressSeconds: null,
});

/** An export of these tickets, made on 30 June 2026. */
export const contentOf = (judged: readonly Judged[], known: Partial<ExportContent> = {}): ExportContent => ({
  made: '2026-06-30T12:00:00.000Z',
  name: 'Platform',
  splits: splitsOf(judged),
  entries: judged.map((one) => entryFrom(one)),
  boards: [],
  snapshots: [],
  practices: [],
  words: summaryWords,
  ...known,
});

export const rowFrom = ({ ticket, verdict, correction }: Judged): TicketRow => ({
  id: ticket.id,
  key: ticket.key,
  title: ticket.title,
  url: `https://example.atlassian.net/browse/${ticket.key}`,
  type: ticket.type,
  list: ticket.list,
  points: ticket.points,
  open: !isDone(ticket),
  verdict,
  correction,
});

export const containerOf = (key: string, known: Partial<Container> = {}): Container => ({
  key,
  title: `Epic ${key}`,
  open: 1,
  done: 0,
  first: '2026-01-01',
  neverEnding: false,
  slipped: false,
  ...known,
});

/** What the hints see of a ticket. */
export const policyTicketOf = ({ ticket, verdict, series }: Judged): PolicyTicket => ({
  id: ticket.id,
  key: ticket.key,
  title: ticket.title,
  url: ticket.url,
  type: ticket.type,
  category: verdict.category,
  series,
  parent: ticket.parent === null ? null : ticketId(ticket.site, ticket.host, ticket.parent.key),
  created: ticket.created,
  updated: ticket.updated,
  resolved: ticket.resolved,
  due: ticket.due,
  done: isDone(ticket),
  read: ticket.evidence === 'api',
  facts: factsOf(ticket),
});

/** What a test gives: tickets as they are judged, and containers with their tickets, which are in sight too. */
interface Given extends Partial<Omit<PolicyInput, 'tickets' | 'containers'>> {
  judged?: readonly Judged[];
  containers?: readonly { container: Container; tickets: readonly Judged[] }[];
}

/** What the hints look at, on 30 June 2026 with the default policies. */
export const inputOf = ({ judged = [], containers = [], ...known }: Given): PolicyInput => ({
  scope: 'Platform',
  scopeKey: 'jira-cloud/example.atlassian.net/1',
  policies: defaultPolicies,
  tickets: judged.map(policyTicketOf),
  containers: containers.map(({ container, tickets }) => ({
    id: ticketId('jira-cloud', 'example.atlassian.net', container.key),
    container,
    tickets: tickets.map(policyTicketOf),
  })),
  today: '2026-06-30',
  weighed: eachAsOne(judged.map(policyTicketOf)),
  ...known,
});

/** The same, surveyed. */
export const surveyWith = (given: Given): Survey => surveyOf(inputOf(given));

/** So many tickets in a message, each as one unless another basis is said. */
export const counted = (tickets: number, basis: Basis = plainBasis) => ({ tickets, basis });

/** These tickets by their points, where they have any: as the ledger would weigh them. */
export const byPoints = (judged: readonly Judged[]): Weighed => {
  const tickets = judged.map(({ ticket: { id, points }, verdict: { category } }) => ({
    id,
    category,
    units: points === null ? null : Math.round(points * 1000),
  }));
  const known = tickets.flatMap(({ id, units }) => (units === null ? [] : [[id, units] as const]));
  return { basis: { ...plainBasis, measure: 'points' }, unit: 1000, tickets, present: new Map(known) };
};

/** The day so many days before 30 June 2026, as an instant of its morning. */
export const ago = (days: number): string => new Date(Date.UTC(2026, 5, 30 - days, 9)).toISOString();

/** An epic with its children, stored and judged as it stands; the container counts them. */
export const epicWith = (
  own: Judged,
  children: readonly Judged[],
  known: Partial<Container> = {},
): { judged: Judged[]; containers: { container: Container; tickets: Judged[] }[] } => {
  const parent = { key: own.ticket.key, title: own.ticket.title, type: 'Epic', level: 1 };
  const tickets = children.map((one) => ({ ...one, ticket: { ...one.ticket, parent } }));
  const done = tickets.filter(({ ticket }) => isDone(ticket)).length;
  const container = containerOf(own.ticket.key, {
    title: own.ticket.title,
    open: tickets.length - done,
    done,
    ...known,
  });
  return { judged: [own, ...tickets], containers: [{ container, tickets }] };
};

/** Several of what a test gives as one. */
export const together = (...all: readonly Given[]): Given => ({
  judged: all.flatMap(({ judged = [] }) => judged),
  containers: all.flatMap(({ containers = [] }) => containers),
});

/** A format's whole file. */
export const written = (format: ExportFormat, content: ExportContent): string => [...format.pieces(content)].join('');
