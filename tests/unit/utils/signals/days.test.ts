import { expect, it } from 'vitest';
import { daysBetween, spanOf } from '../../../../utils/signals/days.ts';

it('counts days between days and instants, and says when it cannot', () => {
  expect(daysBetween('2026-01-01', '2026-01-15')).toBe(14);
  expect(daysBetween('2026-01-01T00:00:00.000Z', '2026-01-01T12:00:00.000Z')).toBe(0.5);
  expect(daysBetween(null, '2026-01-15')).toBeNull();
  expect(daysBetween('soon', '2026-01-15')).toBeNull();
  expect(spanOf(13.6)).toBe('14 days');
});
