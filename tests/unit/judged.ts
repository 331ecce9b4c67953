import type { Judged, TicketRow } from '../../utils/model/portfolio.ts';
import { blankTicket, isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Category, Container, Series, Verdict } from '../../utils/model/verdict.ts';
import type { PolicyInput } from '../../utils/policy/hint.ts';

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

/** What a hint looks at, on 30 June 2026 with a cap of one half. */
export const inputOf = (known: Partial<PolicyInput>): PolicyInput => ({
  scope: 'Platform',
  settings: { operationsCap: 0.5 },
  judged: [],
  containers: [],
  today: '2026-06-30',
  ...known,
});
