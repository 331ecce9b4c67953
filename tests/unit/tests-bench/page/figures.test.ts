import { expect, it } from 'vitest';
import { median, medianVisit, medianWatch, own, stretches, type Visit } from '../../../bench/page/figures.ts';
import { goalsOf, growthOf, type Measured } from '../../../bench/page/goals.ts';

/** A visit in which every stretch cost the same. */
const visit = (script: number, task: number, more: Partial<Visit> = {}): Visit => {
  const cost = { script, task, seconds: 5 };
  return {
    ...{ load: cost, tagging: cost, reading: cost },
    ...{ burst: cost, change: cost, unrelated: cost, hover: cost, typing: cost, idle: cost },
    heap: 1_000_000,
    elsewhere: 100,
    ...more,
  };
};

it('takes the middle, and the mean of the two in the middle', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 9, 2])).toBe(3);
  expect(median([])).toBeNaN();
});

it('takes the median of each figure by itself, so that one disturbed visit spoils nothing', () => {
  const middle = medianVisit([visit(1, 90), visit(2, 10), visit(300, 20)]);
  for (const stretch of stretches) expect(middle[stretch]).toEqual({ script: 2, task: 20, seconds: 5 });
  const watched = { tagged: 100, late: 0, never: 0, ownInTask: 5, taskWithOwn: 9, longest: 80 };
  expect(medianWatch([watched, { ...watched, tagged: 300 }, { ...watched, tagged: 120 }])?.tagged).toBe(120);
  expect(medianWatch([watched, { ...watched, late: null }])?.late).toBeNull();
  expect(medianWatch([])).toBeNull();
});

it('counts as one’s own what comes beyond the page without an extension', () => {
  expect(own({ script: 25, task: 130, seconds: 9 }, { script: 10, task: 100, seconds: 3 })).toEqual({
    script: 15,
    task: 30,
  });
});

const measured = (more: Partial<Measured> = {}): Measured => ({
  target: 'jira-1000',
  cards: 1_000,
  isStatic: true,
  none: visit(10, 100),
  floor: visit(15, 140),
  ours: visit(24, 159),
  watch: { tagged: 90, late: 0, never: 0, ownInTask: 12, taskWithOwn: 60, longest: 200 },
  ...more,
});
const missed = (one: Measured): string[] => goalsOf(one).flatMap(({ goal, met }) => (met ? [] : [goal]));

it('judges own cost by the floor’s own, a burst by the floor’s whole one, and rest by milliseconds a second', () => {
  const goals = new Map(goalsOf(measured()).map(({ goal, value }) => [goal, value]));
  expect(goals.get('own script until tagged, times the floor’s')).toBe(14 / 5);
  expect(goals.get('own task time until tagged, times the floor’s')).toBe(59 / 40);
  expect(goals.get('a burst, times the floor’s')).toBe(159 / 140);
  expect(goals.get('own script a second, idle')).toBe(14 / 5);
  expect(missed(measured()).every((goal) => goal.startsWith('own script a second'))).toBe(true);
});

it('misses a goal that is missed, and asks of a stand-in site nothing that only the floor of a static page can tell', () => {
  expect(missed(measured({ ours: visit(31, 159) }))).toContain('own script until tagged, times the floor’s');
  expect(missed(measured({ ours: visit(24, 161) }))).toContain('own task time until tagged, times the floor’s');
  expect(missed(measured({ ours: visit(24, 159, { heap: 11_000_000 }) }))).toContain('heap beyond no extension');
  const late = { tagged: 90, late: 2, never: 1, ownInTask: 51, taskWithOwn: 60, longest: 200 };
  expect(missed(measured({ watch: late })).length).toBe(missed(measured()).length + 3);
  expect(goalsOf(measured({ isStatic: false, watch: null })).map(({ goal }) => goal)).not.toContain(
    'a burst, times the floor’s',
  );
});

it('sees a change that costs more on a larger board of the same site', () => {
  const large = measured({ target: 'jira-5000', cards: 5_000 });
  expect(growthOf([measured(), large])).toMatchObject([{ value: 0, met: true }]);
  expect(growthOf([measured(), { ...large, ours: visit(25, 159) }])).toMatchObject([{ value: 1, met: false }]);
  expect(growthOf([measured()])).toEqual([]);
});
