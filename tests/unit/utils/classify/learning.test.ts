import { describe, expect, it } from 'vitest';
import { explain } from '../../../../utils/classify/explain.ts';
import { type Corrected, proposals, type Stored, withLearnt } from '../../../../utils/classify/learning.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { ticketWith } from '../../ticket-facts.ts';

const card = (id: string, known: Partial<Ticket>): Ticket => ({ ...ticketWith(known), id });
const corrected = (to: Corrected['to'], count: number, label: string): Corrected[] =>
  Array.from({ length: count }, (_, at) => ({
    to,
    ticket: card(`c${at}${to}`, { title: `Zq${at} xw${at}`, labels: [label] }),
  }));
const stored: Stored[] = [
  ...Array.from({ length: 11 }, (_, at) => card(`s${at}`, { title: `Qz${at} vw${at}`, labels: ['infra'] })),
  card('other', { title: 'Qz vw', labels: ['blue'] }),
].map((ticket) => ({ ticket, context: emptyContext }));

describe('proposals', () => {
  it('says what corrections have in common and which tickets would change', () => {
    const [first, ...rest] = proposals(corrected('operations', 4, 'infra'), stored, defaultSettings, shippedModel);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      adjustment: { kind: 'label', value: 'infra', direction: 'operations' },
      shown: 'infra',
      corrections: 4,
    });
    expect(first?.changes).toHaveLength(11);
    expect(first?.changes).not.toContain('other');
  });

  it('offers nothing on two corrections, on corrections that disagree, or where nothing would change', () => {
    const offer = (all: Corrected[], of = stored) => proposals(all, of, defaultSettings, shippedModel);
    expect(offer(corrected('operations', 2, 'infra'))).toEqual([]);
    expect(offer([...corrected('operations', 3, 'infra'), ...corrected('project', 3, 'infra')])).toEqual([]);
    expect(offer(corrected('operations', 4, 'infra'), [])).toEqual([]);
  });

  it('changes nothing until it is accepted, and can be taken back', () => {
    const all = corrected('operations', 4, 'infra');
    const one = stored[0];
    if (one === undefined) throw new Error('no ticket');
    const before = explain(one.ticket, one.context, defaultSettings, null);
    const [first] = proposals(all, stored, defaultSettings, shippedModel);
    expect(explain(one.ticket, one.context, defaultSettings, null)).toEqual(before);
    const learnt = withLearnt(shippedModel, first === undefined ? [] : [first.adjustment]);
    const after = explain(one.ticket, one.context, defaultSettings, null, learnt);
    expect(after.verdict.category).toBe('operations');
    expect(after.evidence.find(({ signal }) => signal === 'learnt')).toMatchObject({ field: 'labels', quote: 'infra' });
    expect(explain(one.ticket, one.context, defaultSettings, null, withLearnt(learnt, []))).toEqual(before);
  });

  it('does not offer again what was accepted', () => {
    const all = corrected('operations', 4, 'infra');
    const [first] = proposals(all, stored, defaultSettings, shippedModel);
    const learnt = withLearnt(shippedModel, first === undefined ? [] : [first.adjustment]);
    expect(proposals(all, stored, defaultSettings, learnt)).toEqual([]);
  });
});
