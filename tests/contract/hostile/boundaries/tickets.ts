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
import { contentOf, written } from '../../../unit/judged.ts';
import { type Boundary, must, readValue } from '../boundary.ts';
import { fullTicket } from '../full-ticket.ts';
import { almost } from '../mutated.ts';

const now = new Date('2026-06-30T12:00:00Z');
const [made] = madeTickets(1, 3, now);

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
  for (const format of exportFormats) written(format, fileOf(ticket, reasons.verdict));
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
