import { containerKey } from '../../utils/classify/containers.ts';
import { seriesKeys } from '../../utils/classify/series.ts';
import type { Neighbour } from '../../utils/model/context.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { CorrectedCategory, Verdict } from '../../utils/model/verdict.ts';
import type { StoredRow } from '../../utils/storage/records.ts';

const undecided: Verdict = { category: 'unclear', probability: 0.5, confidence: 'low', by: 'evidence' };

/** The light half of a ticket, to be stored beside it. The verdict is that of `before` until it is judged again. */
export const rowOf = (
  ticket: Ticket,
  before: StoredRow | null,
  boards: readonly string[],
  correction: CorrectedCategory | null,
): StoredRow => ({
  id: ticket.id,
  site: ticket.site,
  key: ticket.key,
  url: ticket.url,
  title: ticket.title,
  type: ticket.type,
  list: ticket.list,
  points: ticket.points,
  created: ticket.created,
  updated: ticket.updated,
  resolved: ticket.resolved,
  due: ticket.due,
  done: isDone(ticket),
  checklistNames: (ticket.checklists ?? []).map((checklist) => checklist.name),
  evidence: ticket.evidence,
  boards: [...boards],
  seriesKeys: [...seriesKeys(ticket)],
  containerKey: containerKey(ticket),
  series: before?.series ?? null,
  verdict: before?.verdict ?? undecided,
  correction,
});

/** What a stored ticket is to its neighbours. */
export const neighbour = (row: StoredRow): Neighbour => ({
  id: row.id,
  key: row.key,
  title: row.title,
  type: row.type,
  created: row.created,
  updated: row.updated,
  resolved: row.resolved,
  due: row.due,
  done: row.done,
  category: row.verdict.category,
  checklistNames: row.checklistNames,
});

/** What the popup's list shows of a stored ticket. */
export const ticketRow = (row: StoredRow): TicketRow => ({
  id: row.id,
  key: row.key,
  title: row.title,
  url: row.url,
  type: row.type,
  list: row.list,
  points: row.points,
  open: !row.done,
  verdict: row.verdict,
  correction: row.correction,
});
