import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringIn, whenBroughtIn } from '../../../../entrypoints/background/bringing-in.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const lasting = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

it('is over once no more pages come, and not while one of them takes long', async () => {
  const over = vi.fn();
  await Promise.all([bringIn(lasting(10), over), vi.advanceTimersByTimeAsync(10)]);
  await vi.advanceTimersByTimeAsync(200);
  const long = bringIn(lasting(20_000), over);
  const waited = vi.fn();
  void whenBroughtIn().then(waited);
  await vi.advanceTimersByTimeAsync(19_000);
  expect([over.mock.calls.length, waited.mock.calls.length]).toEqual([0, 0]);
  await Promise.all([long, vi.advanceTimersByTimeAsync(2_000)]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect([over.mock.calls.length, waited.mock.calls.length]).toEqual([1, 1]);
});

it('keeps nobody waiting for longer than a browser lets a worker owe an answer', async () => {
  const waited = vi.fn();
  const endless = bringIn(lasting(600_000), () => {});
  void whenBroughtIn().then(waited);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(waited).toHaveBeenCalledOnce();
  await Promise.all([endless, vi.advanceTimersByTimeAsync(600_000)]);
});

it('is waited for by nobody when nothing is brought in', async () => {
  await whenBroughtIn();
  await Promise.all([bringIn(lasting(0), () => {}), vi.advanceTimersByTimeAsync(2_000)]);
  await whenBroughtIn();
});
