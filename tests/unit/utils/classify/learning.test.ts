import { describe, expect, it } from 'vitest';
import { explain } from '../../../../utils/classify/explain.ts';
import {
  type Corrected,
  lessonsOf,
  type Stored,
  withLearnt,
  wouldChange,
} from '../../../../utils/classify/learning.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import type { AnsweredLesson } from '../../../../utils/model/adjustment.ts';
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

const offer = (all: Corrected[], of = stored, answered: AnsweredLesson[] = []) =>
  lessonsOf(all, answered).map((lesson) => ({
    ...lesson,
    changes: of
      .filter((each) => wouldChange(lesson.adjustment, each, defaultSettings, shippedModel))
      .map(({ ticket }) => ticket.id),
  }));

const answer = (all: Corrected[], taken: boolean): AnsweredLesson[] =>
  lessonsOf(all, []).map((lesson) => ({ ...lesson, taken, at: '2026-01-01T00:00:00.000Z' }));

describe('lessons from corrections', () => {
  it('say what corrections have in common and which tickets would change', () => {
    const [first, ...rest] = offer(corrected('operations', 4, 'infra'));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      adjustment: { kind: 'label', value: 'infra', direction: 'operations' },
      shown: 'infra',
      corrections: 4,
    });
    expect(first?.changes).toHaveLength(11);
    expect(first?.changes).not.toContain('other');
  });

  it('are not drawn from two corrections, or from corrections that disagree', () => {
    expect(offer(corrected('operations', 2, 'infra'))).toEqual([]);
    expect(offer([...corrected('operations', 3, 'infra'), ...corrected('project', 3, 'infra')])).toEqual([]);
  });

  it('change nothing until they are taken, and can be taken back', () => {
    const all = corrected('operations', 4, 'infra');
    const one = stored[0];
    if (one === undefined) throw new Error('no ticket');
    const before = explain(one.ticket, one.context, defaultSettings, null);
    const [first] = lessonsOf(all, []);
    expect(explain(one.ticket, one.context, defaultSettings, null)).toEqual(before);
    const learnt = withLearnt(shippedModel, first === undefined ? [] : [first.adjustment]);
    const after = explain(one.ticket, one.context, defaultSettings, null, learnt);
    expect(after.verdict.category).toBe('operations');
    expect(after.evidence.find(({ signal }) => signal === 'learnt')).toMatchObject({ field: 'labels', quote: 'infra' });
    expect(explain(one.ticket, one.context, defaultSettings, null, withLearnt(learnt, []))).toEqual(before);
  });

  it('are not said again once they are answered, unless more corrections say so', () => {
    const all = corrected('operations', 4, 'infra');
    expect(lessonsOf(all, answer(all, true))).toEqual([]);
    expect(lessonsOf(all, answer(all, false))).toEqual([]);
    expect(lessonsOf(corrected('operations', 5, 'infra'), answer(all, false))).toHaveLength(1);
    expect(lessonsOf(corrected('operations', 5, 'infra'), answer(all, true))).toEqual([]);
  });
});
