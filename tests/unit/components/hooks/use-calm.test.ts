import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { calmly } from '../../../../components/hooks/use-calm.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('passes a single call on at once', () => {
  const work = vi.fn();
  calmly(work, 1_000).call();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(1);
});

it('passes a burst on at most once in a rest, and always ends on the last', () => {
  const seen: number[] = [];
  let state = 0;
  const last = 20;
  const calm = calmly(() => seen.push(state), 1_000);
  while (state < last) {
    state += 1;
    calm.call();
    vi.advanceTimersByTime(250);
  }
  vi.advanceTimersByTime(5_000);
  expect(seen.length).toBeLessThanOrEqual(7);
  expect(seen[0]).toBe(1);
  expect(seen.at(-1)).toBe(last);
});

it('is silent once it is stopped', () => {
  const work = vi.fn();
  const calm = calmly(work, 1_000);
  calm.call();
  calm.call();
  calm.stop();
  vi.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(1);
});
