import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standBack, whileComing } from '../../../../entrypoints/background/standing-back.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** Milliseconds, by the clock of the test, until work that can wait begins. */
const waited = async (): Promise<number> => {
  const from = performance.now();
  let end: number | null = null;
  void standBack().then(() => {
    end = performance.now();
  });
  while (end === null) await vi.advanceTimersByTimeAsync(10);
  return end - from;
};

describe('work that can wait', () => {
  it('begins at once where nothing comes, a moment after what came last, and not before it is done', async () => {
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await waited()).toBe(0);
    await whileComing(async () => undefined);
    expect(await waited()).toBeGreaterThan(100);
    void whileComing(() => new Promise((done) => setTimeout(done, 1_000)));
    expect(await waited()).toBeGreaterThan(1_000);
  });

  it('has its turn while tickets come without an end', async () => {
    void whileComing(() => new Promise((done) => setTimeout(done, 60_000)));
    expect(await waited()).toBeLessThan(5_000);
    await vi.advanceTimersByTimeAsync(60_000);
  });
});
