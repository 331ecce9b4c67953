import { describe, expect, it } from 'vitest';
import { dayFrom, dayNumber, median } from '../../../../utils/classify/days.ts';

describe('days', () => {
  it('go to numbers and back', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('2026-03-29T23:59:59.000Z')).toBe(dayNumber('2026-03-29'));
    expect(dayFrom(dayNumber('2026-03-29') ?? 0)).toBe('2026-03-29');
    expect([dayNumber(''), dayNumber('soon')]).toEqual([null, null]);
  });

  it('have a middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
  });
});

it('counts the days as the clock does', () => {
  for (const day of [
    '1600-02-28',
    '1899-12-31',
    '1970-01-01',
    '2000-02-29',
    '2024-02-29',
    '2026-06-30',
    '2100-03-01',
    '2026-11-25T17:00:00.000+0100',
  ])
    expect(dayNumber(day)).toBe(Date.parse(day.slice(0, 10)) / 86_400_000);
  for (const none of ['', 'tomorrow', '2026-13-01', '2026-00-10', '20x6-01-01']) expect(dayNumber(none)).toBeNull();
});
