import { expect, it } from 'vitest';
import { areaPath, monthMarks, plotOf, ticksUpTo, xOf, yOf } from '../../../../components/charts/plot.ts';

it('has few round ticks that reach over the largest value', () => {
  expect(ticksUpTo(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticksUpTo(7)).toEqual([0, 2, 4, 6, 8]);
  expect(ticksUpTo(230)).toEqual([0, 50, 100, 150, 200, 250]);
  expect(ticksUpTo(0)).toEqual([0, 1]);
  for (const most of [0.3, 3, 12, 99, 101, 4_999, 50_001]) {
    const ticks = ticksUpTo(most);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
    expect(ticks.length).toBeLessThanOrEqual(7);
  }
});

it('puts the first value at the left and the last at the right, nothing at the bottom and the most at the top', () => {
  const plot = plotOf(600);
  expect([xOf(plot, 0, 10), xOf(plot, 9, 10)]).toEqual([plot.left, plot.right]);
  expect([yOf(plot, 0, 8), yOf(plot, 8, 8)]).toEqual([plot.bottom, plot.top]);
  expect(yOf(plot, 0, 8, -8)).toBe((plot.top + plot.bottom) / 2);
});

it('closes an area along its lower line', () => {
  expect(
    areaPath(
      [
        [0, 1],
        [5, 2],
      ],
      [
        [0, 9],
        [5, 8],
      ],
    ),
  ).toBe('M0 1L5 2L5 8L0 9Z');
});

it('labels months once each, and fewer where there is no room', () => {
  const mondays = Array.from({ length: 53 }, (_, at) =>
    new Date(Date.UTC(2025, 10, 3 + 7 * at)).toISOString().slice(0, 10),
  );
  const months = (room: number) => monthMarks(mondays, room).map((at) => mondays[at]?.slice(0, 7));
  expect(months(20)).toHaveLength(12);
  expect(months(4)).toEqual(['2026-01', '2026-04', '2026-07', '2026-10']);
  expect(months(1)).toEqual(['2026-01']);
});
