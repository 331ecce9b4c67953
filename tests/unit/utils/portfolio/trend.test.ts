import { describe, expect, it } from 'vitest';
import { factOf } from '../../../../utils/model/fact.ts';
import { pageOf } from '../../../../utils/model/ledger.ts';
import type { Snapshot } from '../../../../utils/model/portfolio.ts';
import { Measure, type SingleScope } from '../../../../utils/model/question.ts';
import { weeksUpTo } from '../../../../utils/portfolio/calendar.ts';
import { trendOf } from '../../../../utils/portfolio/trend.ts';
import { type Made, madeTickets } from '../../../bench/portfolio-material.ts';
import { slowWeek } from './slow-reference.ts';

const now = new Date('2026-06-30T12:00:00Z');
const minute = Math.floor(now.getTime() / 60_000);
const everything: readonly SingleScope[] = [{ kind: 'everything' }];

const ledgerOf = (all: readonly Made[]) => [
  pageOf(
    0,
    all.map(({ ticket, ...standing }) => factOf(ticket, standing)),
  ),
];
const trend = (all: readonly Made[], measure: Measure, weeks: number, snapshots: readonly Snapshot[] = []) =>
  trendOf(ledgerOf(all), { scopes: everything, measure, weeks, cap: 0.5, snapshots, now });

describe.each([
  [10, 60],
  [1_000, 53],
])('of %i tickets over %i weeks', (count, weeks) => {
  const all = madeTickets(count, count + 1, now);

  it.each(Measure.options)(
    'every point by %s is that of a slow count',
    (measure) => {
      const { points } = trend(all, measure, weeks);
      for (const [at, week] of weeksUpTo(now, weeks).entries()) {
        const { open, came, left } = points[at] ?? {};
        expect({ open, came, left }, week.monday).toEqual(slowWeek(all, measure, everything, week, minute));
      }
    },
    30_000,
  );
});

it('of 50,000 tickets is that of a slow count', () => {
  const all = madeTickets(50_000, 11, now);
  const { points } = trend(all, 'points', 53);
  const weeks = weeksUpTo(now, 53);
  for (const at of [0, 20, 52]) {
    const week = weeks[at];
    if (week === undefined) throw new Error('there are 53');
    const { open, came, left } = points[at] ?? {};
    expect({ open, came, left }).toEqual(slowWeek(all, 'points', everything, week, minute));
  }
}, 60_000);

describe('records of days', () => {
  const all = madeTickets(200, 4, now);
  const rebuilt = trend(all, 'tickets', 8);
  const record = (day: string, project: number): Snapshot => {
    const amounts = { project, operations: 1, unclear: 2 };
    return {
      scope: 'everything',
      day,
      ...amounts,
      open: { tickets: amounts, points: amounts, logged: amounts, estimated: amounts },
    };
  };

  it('stand for their week, and say since when they are kept', () => {
    const { points, keptSince } = trend(all, 'tickets', 8, [record('2026-06-17', 900), record('2026-06-18', 901)]);
    const week = points.find(({ week }) => week === '2026-06-15');
    expect(week).toMatchObject({ source: 'kept', open: { project: 901, operations: 1, unclear: 2 } });
    expect(points.filter(({ source }) => source === 'kept')).toHaveLength(1);
    expect(keptSince).toBe('2026-06-17');
  });

  it('give way to what is known by now where they had not seen all', () => {
    const { points } = trend(all, 'tickets', 8, [record('2026-06-17', 0)]);
    expect(points).toEqual(rebuilt.points);
  });

  it('say nothing of time in progress', () => {
    const { points } = trend(all, 'progress', 8, [record('2026-06-17', 900)]);
    expect(points.every(({ source }) => source === 'rebuilt')).toBe(true);
  });
});

it('gives a first visit a year', () => {
  const { points, keptSince } = trend(madeTickets(300, 9, now), 'tickets', 53);
  expect(keptSince).toBeNull();
  expect(points.filter(({ open }) => open.project + open.operations + open.unclear > 0).length).toBeGreaterThan(50);
});
