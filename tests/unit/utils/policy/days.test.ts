import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../utils/policy/days.ts';

it('counts calendar days, whatever the hour', () => {
  expect(daysBetween('2026-02-28T23:59:00.000Z', '2026-03-01')).toBe(1);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  expect(daysBetween('2025-06-30', '2026-06-30')).toBe(365);
});

it('goes on by days of the calendar, over the end of a year and a clock change', () => {
  expect(addDays('2025-12-29', 6)).toBe('2026-01-04');
  expect(addDays('2026-03-23', 6)).toBe('2026-03-29');
});
