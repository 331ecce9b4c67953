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
