import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../utils/classify/explain.ts';
import { Scene } from '../../../../utils/classify/scene.ts';
import { logOddsOf, sheetOf } from '../../../../utils/classify/sheet.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import { emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings, type Tuned } from '../../../../utils/model/settings.ts';
import { atOnce } from '../../../../utils/model/steps.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { manyTickets } from '../../../bench/many-tickets.ts';
import { ticketWith } from '../../ticket-facts.ts';
import { labelRule, someRules } from '../rules/some-rules.ts';

const context = { ...emptyContext, today: '2026-06-30' };
const tickets = [...manyTickets(120), ticketWith({ key: 'T', id: 't', title: 'Weekly report', role: 'template' })];
const sceneOf = (): Scene => {
  const scene = new Scene([], shippedModel);
  for (const ticket of tickets) scene.add(ticket, context);
  return scene;
};
const told = (settings: Tuned) => tickets.map((ticket) => explain(ticket, context, settings, null).verdict.category);

describe('a scene', () => {
  it('tells of every ticket what judging it would, under whatever rules, weights and thresholds', () => {
    const scene = sceneOf();
    const tunings = fc.dictionary(
      fc.constantFrom('title_words', 'type_defect', 'request', 'rhythm', 'change_verb'),
      fc.record({ on: fc.boolean(), weight: fc.constantFrom(0, 0.5, 1, 2.3, 3) }),
    );
    fc.assert(
      fc.property(
        someRules(),
        someRules(2),
        tunings,
        fc.constantFrom(0.6, 0.8, 0.95),
        (rules, theirs, signals, from) => {
          const settings = { ...defaultSettings, rules, signals, operationsFrom: from, policyRules: theirs };
          expect(scene.outlook(settings).categories).toEqual(told(settings));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('adds evidence up as explaining does', () => {
    for (const ticket of tickets)
      expect(logOddsOf(sheetOf(ticket, context, [], shippedModel), defaultSettings, shippedModel)).toBeCloseTo(
        explain(ticket, context, defaultSettings, null).logOdds,
        9,
      );
  });

  it('tells the same where the rules were asked ahead, ticket by ticket', () => {
    const rules = [labelRule('a', 'infra', 'operations'), labelRule('b', 'ux', 'project')];
    const scene = new Scene([], shippedModel);
    for (const ticket of tickets) {
      scene.add(ticket, context);
      atOnce(scene.askAheadInSteps(rules));
    }
    const settings = { ...defaultSettings, rules };
    expect(scene.outlook(settings)).toEqual(sceneOf().outlook(settings));
  });

  it('tells which tickets each rule matches, and which it is the first to match', () => {
    const scene = sceneOf();
    const rules = [labelRule('a', 'infra', 'operations'), labelRule('b', 'INFRA', 'project')];
    const [first, second] = scene.outlook({ ...defaultSettings, rules }).rules;
    expect(first?.matches.length).toBeGreaterThan(3);
    expect(first?.decides).toEqual(first?.matches);
    expect(second?.matches).toEqual(first?.matches);
    expect(second?.decides).toEqual([]);
  });

  it('forgets what it knew of a ticket that comes in again', () => {
    const scene = sceneOf();
    const settings = { ...defaultSettings, rules: [labelRule('a', 'brand-new', 'operations')] };
    const [ticket] = tickets;
    expect(scene.outlook(settings).rules[0]?.matches).toEqual([]);
    if (ticket) scene.add({ ...ticket, labels: ['brand-new'] }, context);
    expect(scene.size).toBe(tickets.length);
    expect(scene.names.get('label')?.get('brand-new')).toBe(1);
    expect(scene.outlook(settings).rules[0]?.matches).toEqual([0]);
  });

  it('tells the same when others ask, and tickets come in, between its steps', () => {
    const many = manyTickets(900);
    const [first, ...rest] = many;
    if (first === undefined) return;
    const changed = { ...first, labels: ['brand-new'] };
    const filled = (some: readonly Ticket[]): Scene => {
      const scene = new Scene([], shippedModel);
      for (const ticket of some) scene.add(ticket, context);
      return scene;
    };
    const rules = [labelRule('a', 'brand-new', 'operations'), labelRule('b', 'ux', 'project')];
    const settings = { ...defaultSettings, rules };
    const scene = filled(many.slice(0, 500));
    const [one, other] = [scene.outlookInSteps(settings), scene.outlookInSteps(settings)];
    for (const each of [one, other, one]) each.next();
    for (const ticket of many.slice(500, 700)) scene.add(ticket, context);
    one.next();
    expect(atOnce(other)).toEqual(filled(many.slice(0, 500)).outlook(settings));
    for (const ticket of [changed, ...many.slice(700)]) scene.add(ticket, context);
    expect(atOnce(one).categories).toHaveLength(500);
    expect(scene.outlook(settings)).toEqual(filled([changed, ...rest]).outlook(settings));
  });
});
