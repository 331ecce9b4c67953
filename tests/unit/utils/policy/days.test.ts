import { expect, it } from 'vitest';
import { daysBetween } from '../../../../utils/policy/days.ts';

it('counts calendar days, whatever the hour', () => {
  expect(daysBetween('2026-02-28T23:59:00.000Z', '2026-03-01')).toBe(1);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  expect(daysBetween('2025-06-30', '2026-06-30')).toBe(365);
});
