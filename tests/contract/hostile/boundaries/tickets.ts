import { explain } from '../../../../utils/classify/explain.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import { exportFormats } from '../../../../utils/export/registry.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import type { ExportContent } from '../../../../utils/model/export.ts';
import { factOf } from '../../../../utils/model/fact.ts';
import { factsOf as columnsOf, pageOf } from '../../../../utils/model/ledger.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import { isDone, Ticket } from '../../../../utils/model/ticket.ts';
import { changeTotal, emptyTotal } from '../../../../utils/model/total.ts';
import { Explanation } from '../../../../utils/model/verdict.ts';
import { factsOf } from '../../../../utils/policy/facts.ts';
import { madeTickets } from '../../../bench/portfolio-material.ts';
import { contentOf } from '../../../unit/judged.ts';
import { ticketWith } from '../../../unit/ticket-facts.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { almost } from '../mutated.ts';

const now = new Date('2026-06-30T12:00:00Z');
const [made] = madeTickets(1, 3, now);

/** A ticket of which every field is known. */
export const fullTicket: Ticket = ticketWith({
  title: 'Weekly report of the depot, week 26',
  description: 'Definition of done: every Monday. - [x] send - [ ] file',
  url: 'https://example.atlassian.net/browse/A-1',
  type: 'Task',
  status: 'Open',
  statusCategory: 'new',
  labels: ['ops', 'report'],
  components: ['Depot'],
  project: { key: 'A', name: 'Depot', kind: 'software' },
  list: 'To do',
  parent: { key: 'A-9', title: 'Move the depot', type: 'Epic', level: 1 },
  created: '2026-01-05T09:00:00.000Z',
  updated: '2026-02-05T09:00:00.000Z',
  due: '2026-03-01',
  versions: [{ name: '2.1', released: false, releaseDate: '2026-04-01' }],
  sprints: [{ name: 'Sprint 9', state: 'active', start: '2026-01-01T00:00:00.000Z', end: null }],
  points: 3,
  estimateSeconds: 3_600,
  spentSeconds: 600,
  children: [{ title: 'part', done: true }],
  checklists: [{ name: 'Steps', items: [{ title: 'one', done: false }] }],
  links: [{ relation: 'is blocked by', key: 'A-2' }],
  history: [{ at: '2026-01-06T09:00:00.000Z', field: 'status', from: 'To do', to: 'Open' }],
  reopened: 1,
  dueMoves: 2,
  recurrence: 'RRULE:FREQ=WEEKLY',
  automated: false,
  requestType: 'Access',
  sla: true,
  people: ['a', 'b'],
  evidence: 'api',
});

const fileOf = (ticket: Ticket, verdict: Explanation['verdict']): ExportContent =>
  contentOf([{ ticket, verdict, series: null, correction: null }], { name: ticket.title });

/** What is made of a ticket everywhere: reasons, facts, totals, files. */
export const tryTicket = (ticket: Ticket): void => {
  const reasons = explain(ticket, { ...emptyContext, today: '2026-06-30' }, defaultSettings, null, shippedModel);
  must(Explanation.safeParse(reasons).success, 'the reasons are none');
  must(Number.isFinite(reasons.logOdds), 'the sum of the evidence is no number');
  const standing = { category: reasons.verdict.category, boards: ['b/1'], left: [], done: isDone(ticket) };
  const fact = factOf(ticket, standing);
  const [back] = columnsOf(pageOf(1, [fact]));
  must(back?.id === ticket.id, 'the ledger has lost the ticket');
  const total = emptyTotal('everything');
  changeTotal(total, fact, 1);
  changeTotal(total, fact, -1);
  must(JSON.stringify(total) === JSON.stringify(emptyTotal('everything')), 'a total does not come back to nothing');
  factsOf(ticket);
  for (const format of exportFormats) format.write(fileOf(ticket, reasons.verdict));
};

export const tickets: Boundary = {
  name: 'tickets',
  share: 20,
  texts: almost(fullTicket, ...(made === undefined ? [] : [made.ticket])),
  take: (text) => {
    const parsed = Ticket.safeParse(readValue(text));
    if (parsed.success) tryTicket(parsed.data);
  },
};
