import { expect, it } from 'vitest';
import { runsWithin } from '../../../../utils/policy/runs.ts';
import { ago, judgedAs, surveyWith } from '../../judged.ts';

const series = (count: number) => ({
  mask: 'reset #',
  count,
  first: '2026-01-01',
  last: '2026-06-01',
  cadenceDays: null,
  next: null,
});
const run = (day: number, count = 5, home = 'P') =>
  judgedAs(
    'operations',
    `${home}-${day}`,
    { title: `Reset ${day}`, created: ago(day), project: { key: home, name: null, kind: null } },
    series(count),
  );
const runsOf = (...judged: ReturnType<typeof run>[]) => surveyWith({ judged }).runs;

it('gathers the runs of a series in order, under the title of the latest and the count that is known best', () => {
  const [one, ...others] = runsOf(run(3, 4), run(9, 6), run(5, 5));
  expect(others).toEqual([]);
  expect(one).toMatchObject({ title: 'Reset 3', series: { count: 6 } });
  expect(one?.tickets.map(({ title }) => title)).toEqual(['Reset 9', 'Reset 5', 'Reset 3']);
});

it('tells homes apart', () => {
  expect(runsOf(run(1), run(2, 5, 'Q'))).toHaveLength(2);
});

it('counts what was created within a span of days', () => {
  const [one] = runsOf(run(0), run(29), run(30), run(31));
  expect(one && runsWithin(one, '2026-06-30', 30, 0)).toHaveLength(2);
  expect(one && runsWithin(one, '2026-06-30', 60, 30)).toHaveLength(2);
});
