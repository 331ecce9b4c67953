// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { plotOf } from '../../../../components/charts/plot.ts';
import { type AreaWeek, StackedArea } from '../../../../components/charts/stacked-area.tsx';
import { readEnglish } from '../../english.ts';
import { backgroundWith, draw, viewOf } from '../screen.tsx';

beforeEach(readEnglish);

const plot = plotOf(600);
const height = plot.bottom - plot.top;
const week = (day: string, project: number, operations: number, unclear = 0): AreaWeek => ({
  week: day,
  project,
  operations,
  unclear,
});

/** The heights, as parts of the room, of the upper line of a category at each week. */
const drawn = async (weeks: readonly AreaWeek[], as: 'shares' | 'amounts') => {
  const place = await draw(
    <svg>
      <title>chart</title>
      <StackedArea id="c" plot={plot} weeks={weeks} as={as} warn={0.4} cap={0.5} caption="Everything" />
    </svg>,
    backgroundWith(viewOf([])).background,
  );
  const upper = (category: string): number[] => {
    const path = place.querySelector(`path[fill="url(#c-${category})"]`)?.getAttribute('d') ?? '';
    const points = path.replace(/[MZ]/g, '').split('L');
    return points
      .slice(0, points.length / 2)
      .map((point) => Math.round((100 * (plot.bottom - Number(point.split(' ')[1]))) / height) / 100);
  };
  return { place, upper };
};

it('stacks shares to the whole, operations at the bottom where the limit can be read off', async () => {
  const { place, upper } = await drawn([week('2026-06-01', 3, 1), week('2026-06-08', 1, 2, 1)], 'shares');
  expect(upper('operations')).toEqual([0.25, 0.5]);
  expect(upper('unclear')).toEqual([0.25, 0.75]);
  expect(upper('project')).toEqual([1, 1]);
  expect(place.textContent).toContain('limit for operations 50%');
  expect(place.textContent).toContain('warning from 40%');
  expect(place.textContent).toContain('Everything');
});

it('stacks amounts on one scale, and draws a week in which nothing was open as nothing', async () => {
  const weeks = [week('2026-06-01', 2, 2), week('2026-06-08', 0, 0), week('2026-06-15', 4, 4)];
  const { upper } = await drawn(weeks, 'amounts');
  expect(upper('operations')).toEqual([0.25, 0, 0.5]);
  expect(upper('project')).toEqual([0.5, 0, 1]);
});

it('draws a single week as wide as the room', async () => {
  const { upper } = await drawn([week('2026-06-01', 1, 1)], 'shares');
  expect(upper('operations')).toEqual([0.5, 0.5]);
});

it('names months where they begin, and the first and the last week where none does', async () => {
  const names = async (...days: readonly string[]): Promise<string> =>
    (
      await drawn(
        days.map((day) => week(day, 1, 1)),
        'shares',
      )
    ).place.textContent ?? '';
  expect(await names('2026-05-25', '2026-06-01')).toMatch(/Jun/);
  const young = await names('2026-06-08', '2026-06-15', '2026-06-22');
  expect(young).toMatch(/Jun 8, 2026.*Jun 22, 2026/);
  expect(young).not.toContain('Jun 15');
  expect((await names('2026-06-08')).match(/Jun 8, 2026/g)).toHaveLength(1);
});
