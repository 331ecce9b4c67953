import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../../utils/model/context.ts';
import type { Condition } from '../../../../utils/model/rule.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { compileCondition, compileRules, containsWord } from '../../../../utils/rules/compile.ts';
import { readRules } from '../../../../utils/rules/read-text.ts';
import { subjectOf } from '../../../../utils/rules/subject.ts';
import { ticketWith } from '../../ticket-facts.ts';
import { someCondition, someRules } from './some-rules.ts';

const today = '2026-06-30';
const context = { ...emptyContext, today };
const someTicket: fc.Arbitrary<Ticket> = fc
  .record({
    title: fc.constantFrom('ops report', 'Renew the cert', 'zero\u200bwidth', 'CPU full', ''),
    labels: fc.option(fc.array(fc.constantFrom('infra', 'INFRA', 'a\\b'), { maxLength: 2 })),
    type: fc.constantFrom(null, 'Epic', 'Bug'),
    created: fc.constantFrom(null, '2026-01-31', '2026-06-29T10:00:00.000Z'),
    points: fc.constantFrom(null, 0, 3.5, 7),
    sla: fc.constantFrom(null, true, false),
  })
  .map(ticketWith);

const holds = (when: string, known: Partial<Ticket>): boolean => {
  const read = readRules(`rule a "A" when ${when} then project`);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return compileRules(read.rules)(ticketWith(known), context) !== null;
};

describe('a compiled condition', () => {
  it('answers the opposite once it is negated', () => {
    fc.assert(
      fc.property(someCondition, someTicket, (condition, ticket) => {
        const subject = subjectOf(ticket, context);
        const negated: Condition = { kind: 'not', of: condition };
        expect(compileCondition(negated)(subject)).toBe(!compileCondition(condition)(subject));
      }),
    );
  });

  it.each<[string, Partial<Ticket>, boolean]>([
    ['label is "Infra"', { labels: ['x', 'INFRA'] }, true],
    ['label is not "infra"', { labels: null }, true],
    ['label is not "infra"', { labels: ['infra', 'x'] }, false],
    ['label any of ("a", "b")', { labels: ['B'] }, true],
    ['title contains "ops"', { title: 'Weekly OPS report' }, true],
    ['title contains "ops"', { title: 'Open the shops' }, false],
    ['title contains "ops"', { title: 'devops' }, false],
    ['title contains "備份"', { title: '每周備份檢查' }, true],
    ['title starts with "[alert"', { title: '[ALERT] disk' }, true],
    ['title matches /^renew .*cert/', { title: 'Renew the CERT' }, true],
    ['due is set', { due: '2026-01-01' }, true],
    ['due is not set', { due: '2026-01-01' }, false],
    ['created older than 30 days', { created: '2026-05-30' }, true],
    ['created older than 31 days', { created: '2026-05-30' }, false],
    ['created older than 30 days', { created: null }, false],
    ['created between 2026-01-01 and 2026-03-31', { created: '2026-03-31T23:00:00.000Z' }, true],
    ['points between 1 and 3', { points: 3 }, true],
    ['points is 3.50', { points: 3.5 }, true],
    ['epic is "Billing move"', { parent: { key: 'A-9', title: 'Billing move', type: null, level: null } }, true],
    ['project is "OPS"', { project: { key: 'OPS', name: 'Operations desk', kind: null } }, true],
    ['part of series', {}, false],
    ['done is set', { statusCategory: 'done' }, true],
    ['service-clock is set', { sla: false }, false],
  ])('%s of %j is %s', (when, known, expected) => {
    expect(holds(when, known)).toBe(expected);
  });

  it('takes a text of 20,000 characters in no time, whatever the pattern', () => {
    const title = `${'a'.repeat(20_000)}!`;
    const started = performance.now();
    for (const pattern of ['(a*)*b', '(a|a)*b', 'a*a*a*a*a*b', '(.*){10}x$'])
      holds(`title matches /${pattern}/`, { title });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a list of rules', () => {
  it('lets the first match win, in whatever order the later ones stand', () => {
    fc.assert(
      fc.property(someRules(), someTicket, fc.nat(), (rules, ticket, seed) => {
        const subject = subjectOf(ticket, context);
        const first = rules.find(({ on, when }) => on && compileCondition(when)(subject)) ?? null;
        const won = compileRules(rules)(ticket, context);
        expect(won).toBe(first);
        const at = won === null ? rules.length : rules.indexOf(won);
        const later = rules.slice(at + 1);
        const turned = [
          ...rules.slice(0, at + 1),
          ...later.map((_, index) => later[(index + seed) % later.length] ?? _),
        ];
        expect(compileRules(turned)(ticket, context)).toBe(won);
      }),
    );
  });

  it('leaves out what is switched off', () => {
    fc.assert(
      fc.property(someRules(), someTicket, (rules, ticket) => {
        expect(compileRules(rules.map((rule) => ({ ...rule, on: false })))(ticket, context)).toBeNull();
      }),
    );
  });
});

describe('containsWord', () => {
  it('finds a word that begins or ends with a sign', () => {
    expect(containsWord('use c++ here', 'c++')).toBe(true);
    expect(containsWord('xc++', 'c++')).toBe(false);
  });
});
