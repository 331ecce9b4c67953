import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCaps, type EngineModel } from '../../../../utils/classify/engine-model.ts';
import { explain, judge, logistic } from '../../../../utils/classify/explain.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { signedWeight } from '../../../../utils/model/evidence.ts';
import type { Rule } from '../../../../utils/model/rule.ts';
import { defaultSettings } from '../../../../utils/model/settings.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { ticketWith } from '../../ticket-facts.ts';
import { labelRule } from '../rules/some-rules.ts';

const words = [
  'weekly',
  'report',
  'bug',
  'migrate',
  'new',
  'site',
  'renew',
  'request',
  'again',
  'roadmap',
  'of',
  'please',
];
const someText = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(' '));
const someTicket: fc.Arbitrary<Ticket> = fc
  .record({
    title: someText,
    description: fc.option(someText),
    type: fc.constantFrom('Bug', 'Story', 'Incident', 'Task', null),
    labels: fc.array(fc.constantFrom('bau', 'roadmap', 'x'), { maxLength: 3 }),
    list: fc.constantFrom('Weekly', 'Roadmap', null),
    points: fc.constantFrom(3, null),
    sla: fc.constantFrom(true, null),
    recurrence: fc.constantFrom('weekly', null),
  })
  .map(ticketWith);

describe('explain', () => {
  it('gives prior and evidence that add up to the log-odds, and their logistic', () => {
    fc.assert(
      fc.property(someTicket, (ticket) => {
        const { prior, logOdds, evidence, verdict } = explain(ticket, emptyContext, defaultSettings, null);
        expect(evidence.reduce((sum, each) => sum + signedWeight(each), prior)).toBeCloseTo(logOdds, 9);
        expect(verdict.probability).toBeCloseTo(logistic(logOdds), 12);
      }),
    );
  });

  it('gives the same answer to the same question, and the same verdict as judging alone', () => {
    fc.assert(
      fc.property(someTicket, (ticket) => {
        const once = explain(ticket, emptyContext, defaultSettings, null);
        expect(explain(structuredClone(ticket), emptyContext, defaultSettings, null)).toEqual(once);
        expect(judge(ticket, emptyContext, defaultSettings, null)).toEqual(once.verdict);
      }),
    );
  });

  it('lets a correction win over any evidence', () => {
    fc.assert(
      fc.property(someTicket, fc.constantFrom('project', 'operations', 'not-work'), (ticket, to) => {
        const { verdict } = explain(ticket, emptyContext, defaultSettings, to);
        expect(verdict).toMatchObject({ category: to, by: 'correction', probability: to === 'operations' ? 1 : 0 });
      }),
    );
  });

  it('moves only towards operations when evidence for operations is added', () => {
    const more: Partial<Ticket>[] = [
      { sla: true },
      { recurrence: 'weekly' },
      { automated: true },
      { requestType: 'Help' },
      { priority: 'Blocker' },
      { reopened: 3 },
    ];
    fc.assert(
      fc.property(someTicket, fc.constantFrom(...more), (ticket, known) => {
        const before = explain({ ...ticket, sla: null, recurrence: null }, emptyContext, defaultSettings, null);
        const after = explain(
          { ...ticket, sla: null, recurrence: null, ...known },
          emptyContext,
          defaultSettings,
          null,
        );
        expect(after.logOdds).toBeGreaterThanOrEqual(before.logOdds - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('moves only towards project when evidence for project is added', () => {
    const more: Partial<Ticket>[] = [{ milestone: 'Beta' }, { points: 5 }, { start: '2026-01-01', due: '2026-03-01' }];
    fc.assert(
      fc.property(someTicket, fc.constantFrom(...more), (ticket, known) => {
        const before = explain({ ...ticket, points: null }, emptyContext, defaultSettings, null);
        const after = explain({ ...ticket, points: null, ...known }, emptyContext, defaultSettings, null);
        expect(after.logOdds).toBeLessThanOrEqual(before.logOdds + 1e-9);
      }),
    );
  });

  it('does not depend on the order of labels', () => {
    fc.assert(
      fc.property(someTicket, (ticket) => {
        const turned = { ...ticket, labels: (ticket.labels ?? []).toReversed() };
        const a = explain(ticket, emptyContext, defaultSettings, null);
        const b = explain(turned, emptyContext, defaultSettings, null);
        expect(b.logOdds).toBeCloseTo(a.logOdds, 9);
        expect(b.verdict.category).toBe(a.verdict.category);
      }),
    );
  });

  it('lets a rule win over the evidence, an organisation’s over the user’s, and a correction over both', () => {
    const ticket = ticketWith({ title: 'Weekly report', labels: ['infra'] });
    const settings = { ...defaultSettings, rules: [labelRule('own', 'infra', 'project')] };
    const policyRules = [labelRule('theirs', 'infra', 'not-work')];
    expect(judge(ticket, emptyContext, settings, null)).toMatchObject({ category: 'project', by: 'rule' });
    expect(judge(ticket, emptyContext, { ...settings, policyRules }, null)).toMatchObject({
      category: 'not-work',
      by: 'policy',
    });
    expect(judge(ticket, emptyContext, { ...settings, policyRules }, 'operations').by).toBe('correction');
    expect(explain(ticket, emptyContext, settings, null).rule).toEqual({ id: 'own', name: 'Label infra', by: 'rule' });
  });

  it('adds the weight of a rule that leans, and shows it by the rule’s name', () => {
    const ticket = ticketWith({ title: 'Zzyzx qq', labels: ['zz'] });
    const rule: Rule = {
      ...labelRule('own', 'zz', 'project'),
      outcome: { kind: 'lean', direction: 'operations', weight: 3 },
    };
    const before = explain(ticket, emptyContext, defaultSettings, null);
    const after = explain(ticket, emptyContext, { ...defaultSettings, rules: [rule] }, null);
    expect(after.logOdds - before.logOdds).toBeCloseTo(3, 9);
    expect(after.evidence[0]).toMatchObject({ signal: 'rule', quote: 'Label zz', direction: 'operations' });
    expect(after.verdict.by).toBe('evidence');
  });

  it('weighs words as the reader has said, in his language before any', () => {
    const weigh = (title: string, words: typeof defaultSettings.words): number =>
      explain(ticketWith({ title }), emptyContext, { ...defaultSettings, words }, null).logOdds;
    const bare = weigh('Zzyzx the pump of the hall', []);
    const pump = (language: string, weight: number) => [{ language, term: 'Pumps', weight }];
    expect(weigh('Zzyzx the pump of the hall', pump('any', 2))).toBeGreaterThan(bare);
    expect(weigh('Zzyzx the pump of the hall', pump('de', 2))).toBeCloseTo(bare, 9);
    expect(weigh('Zzyzx the pump of the hall', [...pump('any', 2), ...pump('en', -2)])).toBeLessThan(bare);
  });

  it('takes a template or a separator for no work', () => {
    expect(
      judge(ticketWith({ title: 'Weekly report', role: 'template' }), emptyContext, defaultSettings, null).category,
    ).toBe('not-work');
  });

  it('leaves a ticket that says nothing unclear', () => {
    expect(judge(ticketWith({ title: 'Zzyzx' }), emptyContext, defaultSettings, null).category).toBe('unclear');
  });

  it('drops the evidence of a signal that is switched off, and multiplies by its tuning', () => {
    const ticket = ticketWith({ title: 'Zzyzx qq', recurrence: 'weekly' });
    const tuned = (on: boolean, weight: number) => ({ ...defaultSettings, signals: { recurrence: { on, weight } } });
    const weights = (settings: typeof defaultSettings): number[] =>
      explain(ticket, emptyContext, settings, null)
        .evidence.filter(({ signal }) => signal === 'recurrence')
        .map(({ weight }) => weight);
    const [plain] = weights(defaultSettings);
    expect(weights(tuned(false, 1))).toEqual([]);
    expect(weights(tuned(true, 0.5))[0]).toBeCloseTo((plain ?? 0) / 2, 9);
  });

  it('is highly confident only when two groups of evidence agree', () => {
    const one = explain(ticketWith({ title: 'Zzyzx qq', recurrence: 'weekly' }), emptyContext, defaultSettings, null);
    expect(one.verdict.category).toBe('operations');
    expect(one.verdict.confidence).not.toBe('high');
    const two = explain(
      ticketWith({ title: 'Zzyzx qq', recurrence: 'weekly', sla: true, type: 'Incident' }),
      emptyContext,
      defaultSettings,
      null,
    );
    expect(two.verdict.confidence).toBe('high');
  });

  it('names the nearest missing evidence that would change the verdict', () => {
    const { nearest } = explain(ticketWith({ title: 'Zzyzx qq' }), emptyContext, defaultSettings, null);
    expect(nearest?.category).not.toBe('unclear');
    expect(nearest?.signal).toBeTruthy();
  });

  it('quotes what the ticket says', () => {
    const { evidence } = explain(ticketWith({ title: 'WEEKLY Pump check' }), emptyContext, defaultSettings, null);
    expect(evidence.find(({ signal }) => signal === 'rhythm')).toMatchObject({ field: 'title', quote: 'WEEKLY' });
  });

  it('shows no more than the cap of a group', () => {
    const model: EngineModel = {
      prior: 0,
      scale: 1,
      weights: {},
      caps: { ...defaultCaps, words: 1 },
      words: new Map([['pump', 5]]),
      learnt: [],
    };
    const { logOdds } = explain(
      ticketWith({ title: 'pump pumpe', type: 'X' }),
      emptyContext,
      defaultSettings,
      null,
      model,
    );
    expect(logOdds).toBeCloseTo(1, 9);
  });
});
