import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOf } from '../../../../utils/model/fact.ts';
import { type Ledger, pageOf } from '../../../../utils/model/ledger.ts';
import { Measure, type Period, type Question, type SingleScope } from '../../../../utils/model/question.ts';
import { atOnce } from '../../../../utils/model/steps.ts';
import { type Asked, figuresOf, firstIdsInSteps } from '../../../../utils/portfolio/figures.ts';
import { sharesOf } from '../../../../utils/portfolio/share.ts';
import { type Made, madeTickets } from '../../../bench/portfolio-material.ts';
import { isInside, slowSplit } from './slow-reference.ts';

const now = new Date('2026-06-30T12:00:00Z');
const minute = Math.floor(now.getTime() / 60_000);

const ledgerOf = (all: readonly Made[], perPage = 512): Ledger => {
  const facts = all.map(({ ticket, ...standing }) => factOf(ticket, standing));
  return Array.from({ length: Math.ceil(facts.length / perPage) }, (_, page) =>
    pageOf(page, facts.slice(page * perPage, (page + 1) * perPage)),
  );
};

const board = 'jira-cloud/acme.atlassian.net/3';
const scopes: readonly (readonly SingleScope[])[] = [
  [{ kind: 'everything' }],
  [{ kind: 'board', board }],
  [{ kind: 'project', project: 'jira-cloud/acme.atlassian.net/P3' }],
  [{ kind: 'site', site: 'jira-cloud/other.atlassian.net' }],
  [
    { kind: 'board', board },
    { kind: 'project', project: 'jira-cloud/acme.atlassian.net/P3' },
  ],
];
const periods: readonly Period[] = [
  { kind: 'present' },
  { kind: 'open' },
  ...[7, 28, 90, 365].flatMap((days): Period[] => [
    { kind: 'created', within: { days } },
    { kind: 'finished', within: { days } },
    { kind: 'worked', within: { days } },
  ]),
];

const asked = (of: readonly SingleScope[], part: Partial<Question> = {}, owners = {}): Asked => ({
  question: { scope: { kind: 'everything' }, measure: 'tickets', period: { kind: 'present' }, group: null, ...part },
  scopes: of,
  owners,
  now,
});

describe.each([10, 1_000])('of %i tickets', (count) => {
  const all = madeTickets(count, count, now);
  const ledger = ledgerOf(all);

  it.each(Measure.options)('every split by %s is that of a slow count', (measure) => {
    for (const of of scopes) {
      for (const period of periods) {
        const { split } = figuresOf(ledger, asked(of, { measure, period }));
        expect(split, JSON.stringify([of, period])).toEqual(slowSplit(all, { measure, period }, of, minute));
      }
    }
  });
});

describe('of 50,000 tickets', () => {
  const all = madeTickets(50_000, 7, now);
  const ledger = ledgerOf(all);

  it('splits are those of a slow count', () => {
    const questions: [Measure, Period][] = [
      ['tickets', { kind: 'present' }],
      ['points', { kind: 'open' }],
      ['progress', { kind: 'worked', within: { days: 28 } }],
      ['logged', { kind: 'finished', within: { days: 90 } }],
    ];
    for (const [measure, period] of questions) {
      const { split } = figuresOf(ledger, asked([{ kind: 'everything' }], { measure, period }));
      expect(split).toEqual(slowSplit(all, { measure, period }, [{ kind: 'everything' }], minute));
    }
  }, 60_000);
});

const some = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.nat()).map(([count, seed]) => madeTickets(count, seed, now));
const questions = fc.record({
  measure: fc.constantFrom(...Measure.options),
  period: fc.constantFrom(...periods),
  group: fc.constantFrom('board', 'project', 'parent', 'label', 'component', 'type', 'list', 'owner', null),
});
const owners = { [board]: 'COO', 'project:jira-cloud/acme.atlassian.net/P3': 'CPO' };

describe('whatever is stored', () => {
  it('neither the order of the tickets nor the cut of the pages changes an answer', () => {
    fc.assert(
      fc.property(some, questions, fc.integer({ min: 1, max: 20 }), (all, question, perPage) => {
        const ask = asked([{ kind: 'everything' }], question, owners);
        const other = figuresOf(ledgerOf(all.toReversed(), perPage).toReversed(), ask);
        expect(other).toEqual(figuresOf(ledgerOf(all), ask));
      }),
    );
  });

  it('shares sum to one', () => {
    fc.assert(
      fc.property(some, questions, (all, question) => {
        const { split } = figuresOf(ledgerOf(all), asked([{ kind: 'everything' }], question));
        const { project, operations, unclear, total } = sharesOf(split);
        expect(project + operations + unclear).toBeCloseTo(total === 0 ? 0 : 1, 10);
      }),
    );
  });

  it('sites add up to everything, and so do projects, parents, types and lists', () => {
    fc.assert(
      fc.property(some, questions, (all, { measure, period }) => {
        const ledger = ledgerOf(all);
        const whole = figuresOf(ledger, asked([{ kind: 'everything' }], { measure, period })).split;
        const sites = ['acme', 'other'].map(
          (name) =>
            figuresOf(ledger, asked([{ kind: 'site', site: `jira-cloud/${name}.atlassian.net` }], { measure, period }))
              .split,
        );
        const sum = (splits: readonly (typeof whole)[]) =>
          splits
            .map(({ operations, unknown }) => [operations, unknown])
            .reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d], [0, 0]);
        expect(sum(sites)).toEqual([whole.operations, whole.unknown]);
        for (const group of ['project', 'parent', 'type', 'list'] as const) {
          const { groups } = figuresOf(ledger, asked([{ kind: 'everything' }], { measure, period, group }));
          expect(sum(groups.map(({ split }) => split))).toEqual([whole.operations, whole.unknown]);
        }
      }),
    );
  });
});

describe('groups', () => {
  const all = madeTickets(400, 3, now);
  const ledger = ledgerOf(all);
  const everything: readonly SingleScope[] = [{ kind: 'everything' }];

  it('gives a ticket the owner of its board, else that of its project', () => {
    const { groups, overlapping } = figuresOf(ledger, asked(everything, { group: 'owner' }, owners));
    const counted = (wanted: string | null): number =>
      all.filter((made) => {
        if (!isInside(made, everything, false)) return false;
        const home = made.ticket.project?.key === 'P3' && made.ticket.host === 'acme.atlassian.net' ? 'CPO' : null;
        return (made.boards.includes(board) ? 'COO' : home) === wanted;
      }).length;
    expect(Object.fromEntries(groups.map(({ key, split }) => [key, split.tickets]))).toEqual({
      COO: counted('COO'),
      CPO: counted('CPO'),
      null: counted(null),
    });
    expect(overlapping).toBe(true);
  });

  it('counts a ticket under each of its labels, and says so', () => {
    const { groups, overlapping } = figuresOf(ledger, asked(everything, { group: 'label' }));
    const alpha = all.filter((made) => isInside(made, everything, false) && made.ticket.labels?.includes('alpha'));
    expect(groups.find(({ key }) => key === 'alpha')?.split.tickets).toBe(alpha.length);
    expect(overlapping).toBe(true);
  });

  it('gives the first tickets of all as they would stand in the whole list, and how many there are', () => {
    const pages = ledgerOf(all, 7);
    const whole = atOnce(firstIdsInSteps(pages, asked(everything), Number.POSITIVE_INFINITY));
    for (const most of [1, 5, 40]) {
      const first = atOnce(firstIdsInSteps(pages, asked(everything), most));
      expect(first).toEqual({ ids: whole.ids.slice(0, most), total: whole.ids.length });
    }
  });

  it('finds the tickets behind each group, open ones first', () => {
    const question = asked(everything, { group: 'list' });
    for (const { key, split } of figuresOf(ledger, question).groups) {
      const ids = atOnce(firstIdsInSteps(ledger, question, Number.POSITIVE_INFINITY, key)).ids;
      expect(ids).toHaveLength(split.tickets);
      const open = ids.map((id) => !all.find(({ ticket }) => ticket.id === id)?.done);
      expect(open.lastIndexOf(true)).toBeLessThan(open.includes(false) ? open.indexOf(false) : ids.length);
    }
  });
});

it('says how many tickets no date places, instead of counting them somewhere', () => {
  const [made] = madeTickets(1, 1, now);
  if (made === undefined) throw new Error('one was asked for');
  const undated: Made = { ...made, category: 'project', ticket: { ...made.ticket, created: null, history: null } };
  const { split, undated: count } = figuresOf(
    ledgerOf([undated]),
    asked([{ kind: 'everything' }], { period: { kind: 'created', within: { days: 3650 } } }),
  );
  expect([split.tickets, count]).toEqual([0, 1]);
});

it('lets what is no work into no figure', () => {
  const all = madeTickets(50, 5, now).map((made): Made => ({ ...made, category: 'not-work' }));
  expect(figuresOf(ledgerOf(all), asked([{ kind: 'everything' }])).split.tickets).toBe(0);
});
