import { containerKey } from '../../utils/classify/containers.ts';
import { groupKeys, groupsOf } from '../../utils/classify/groups.ts';
import type { Neighbour } from '../../utils/model/context.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Category, CorrectedCategory, Verdict } from '../../utils/model/verdict.ts';
import { placeIn, type StoredRow } from '../../utils/storage/records.ts';

const undecided: Verdict = { category: 'unclear', probability: 0.5, confidence: 'low', by: 'evidence' };

/** What is known of a stored ticket besides its own fields. */
interface Standing {
  readonly boards: readonly string[];
  readonly correction: CorrectedCategory | null;
  /** What it is taken for by itself. */
  readonly own: Category;
}

/** The light half of a ticket, to be stored beside it. The verdict is that of `before` until it is judged again. */
export const rowOf = (ticket: Ticket, before: StoredRow | null, { boards, correction, own }: Standing): StoredRow => ({
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
  groups: groupKeys(groupsOf(ticket)).map((group) => placeIn(group, ticket.id, ticket.created)),
  own,
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
  category: row.own,
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
