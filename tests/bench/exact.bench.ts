import { deepStrictEqual } from 'node:assert/strict';
import { factOf } from '../../utils/model/fact.ts';
import { type Ledger, pageOf } from '../../utils/model/ledger.ts';
import { Measure, type Period, type SingleScope } from '../../utils/model/question.ts';
import { weeksUpTo } from '../../utils/portfolio/calendar.ts';
import { figuresOf } from '../../utils/portfolio/figures.ts';
import { trendOf } from '../../utils/portfolio/trend.ts';
import { slowSplit, slowWeek } from '../unit/utils/portfolio/slow-reference.ts';
import { type Made, madeTickets } from './portfolio-material.ts';

/**
 * Whether every split and every point of the trend is that of a slow count on 50,000 tickets (or as many as the first argument
 * says): each measure, period and kind of scope, and each week of a year. The unit tests do the same for 10 and 1,000.
 */
const count = Number(process.argv[2] ?? 50_000);
const now = new Date('2026-06-30T12:00:00Z');
const minute = Math.floor(now.getTime() / 60_000);
const weeks = 53;
const perPage = 512;

const ledgerOf = (all: readonly Made[]): Ledger => {
  const facts = all.map(({ ticket, ...standing }) => factOf(ticket, standing));
  return Array.from({ length: Math.ceil(facts.length / perPage) }, (_, page) =>
    pageOf(page, facts.slice(page * perPage, (page + 1) * perPage)),
  );
};

const board = 'jira-cloud/acme.atlassian.net/3';
const project = 'jira-cloud/acme.atlassian.net/P3';
const scopes: readonly (readonly SingleScope[])[] = [
  [{ kind: 'everything' }],
  [{ kind: 'board', board }],
  [{ kind: 'project', project }],
  [{ kind: 'site', site: 'jira-cloud/other.atlassian.net' }],
  [
    { kind: 'board', board },
    { kind: 'project', project },
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

const all = madeTickets(count, 7, now);
const ledger = ledgerOf(all);
let compared = 0;
for (const measure of Measure.options) {
  const began = performance.now();
  for (const of of scopes) {
    for (const period of periods) {
      const question = { scope: { kind: 'everything' }, measure, period, group: null } as const;
      const { split } = figuresOf(ledger, { question, scopes: of, owners: {}, now });
      deepStrictEqual(split, slowSplit(all, { measure, period }, of, minute), JSON.stringify([measure, of, period]));
      compared += 1;
    }
  }
  for (const of of scopes.slice(0, 2)) {
    const { points } = trendOf(ledger, { scopes: of, measure, weeks, cap: 0.5, snapshots: [], now });
    for (const [at, week] of weeksUpTo(now, weeks).entries()) {
      const { open, came, left } = points[at] ?? {};
      deepStrictEqual({ open, came, left }, slowWeek(all, measure, of, week, minute), `${measure} ${week.monday}`);
      compared += 1;
    }
  }
  console.log(`by ${measure}: all the same, ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
console.log(`${compared} splits and points of the trend of ${count} tickets are those of a slow count`);
