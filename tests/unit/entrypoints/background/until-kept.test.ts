import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilKept } from '../../../../entrypoints/background/until-kept.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('tries again, ever less often, what the store did not keep, until it does', async () => {
  let keeps = false;
  let tries = 0;
  const goOn: () => Promise<unknown> = untilKept(
    async () => {
      tries += 1;
      return { kept: keeps, reason: keeps ? null : 'storage' };
    },
    () => void goOn(),
  );
  await goOn();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(tries).toBe(3);
  await goOn();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toBeLessThan(9);
  keeps = true;
  await vi.advanceTimersByTimeAsync(16_000);
  const then = tries;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(tries).toBe(then);
});
