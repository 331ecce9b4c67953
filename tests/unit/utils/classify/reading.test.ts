import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, judging, ownCategory } from '../../../../utils/classify/explain.ts';
import { shippedModel } from '../../../../utils/classify/shipped-model.ts';
import { type Context, emptyContext } from '../../../../utils/model/context.ts';
import { defaultSettings, type Settings } from '../../../../utils/model/settings.ts';
import { readRules } from '../../../../utils/rules/read-text.ts';
import { ticketWith } from '../../ticket-facts.ts';

const rulesFrom = (text: string): Settings['rules'] => {
  const read = readRules(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.rules;
};

const someRules = fc.constantFrom(
  '',
  'rule a "A" when series is set and title contains "report" then project',
  'rule a "A" when created older than 30 days then operations\nrule b "B" when title contains "move" then project',
  'rule a "A" when title contains "report" then lean operations 1\nrule b "B" when not series is set then not work',
);

const someTicket = fc
  .record({
    title: fc.constantFrom('Weekly report', 'Move the portal', 'Zq', 'Renew the certificate'),
    created: fc.constantFrom('2026-01-05T09:00:00Z', '2026-06-20T09:00:00Z', null),
    type: fc.constantFrom('Task', 'Bug', null),
    statusCategory: fc.constantFrom('done', 'new', null),
  })
  .map((known) => ticketWith({ ...known, resolved: known.statusCategory === 'done' ? '2026-06-25T09:00:00Z' : null }));

const series = { mask: 'weekly report', count: 9, first: '2026-01-05', last: '2026-06-29', cadenceDays: 7, next: null };
const someContext: fc.Arbitrary<Context> = fc.record({
  series: fc.constantFrom(series, null),
  container: fc.constant(null),
  norm: fc.constantFrom({ count: 40, medianDays: 2, madLog: 0.3 }, null),
  leaning: fc.constantFrom(
    { tickets: 40, project: 2, operations: 36 },
    { tickets: 40, project: 36, operations: 2 },
    null,
  ),
  checklist: fc.constantFrom({ name: 'Leaver', count: 9, tickets: 12 }, null),
  today: fc.constantFrom('2026-06-30', '2026-01-10'),
});

it('judges a ticket in one context after the other as if each were the first', () => {
  fc.assert(
    fc.property(someTicket, someRules, fc.array(someContext, { maxLength: 4 }), (ticket, text, contexts) => {
      const settings = { ...defaultSettings, rules: rulesFrom(text) };
      const judged = judging(ticket, settings, shippedModel);
      for (const context of [emptyContext, ...contexts]) {
        expect(judged.own(null)).toBe(ownCategory(ticket, settings, null));
        expect(judged.in(context, null)).toEqual(judge(ticket, context, settings, null));
      }
    }),
  );
});
