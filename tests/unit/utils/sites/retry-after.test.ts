import { expect, it } from 'vitest';
import { backoff, retryAfter } from '../../../../utils/sites/retry-after.ts';

const now = Date.UTC(2026, 0, 1);

it.each([
  ['3', 3_000],
  ['0', 0],
  ['-5', 0],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('reads %j as %j milliseconds', (header, ms) => {
  expect(retryAfter(header, now)).toBe(ms);
});

it('doubles the wait, and scatters it by a third to either side', () => {
  expect([0, 1, 2].map((attempt) => backoff(attempt, 0.5))).toEqual([2_000, 4_000, 8_000]);
  expect(backoff(0, 0)).toBeCloseTo(1_400);
  expect(backoff(0, 1)).toBeCloseTo(2_600);
});
