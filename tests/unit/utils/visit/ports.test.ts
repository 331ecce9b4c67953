import { afterEach, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../../utils/visit/ports.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('works in idle time no longer than would be felt by whoever clicks, however much the browser allows', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  let allowed = 50;
  vi.stubGlobal('requestIdleCallback', (work: (deadline: { timeRemaining(): number }) => void) =>
    work({ timeRemaining: () => allowed }),
  );
  const seen: number[] = [];
  const work = (left: () => number): void => {
    const before = performance.now();
    while (left() > 0) vi.advanceTimersByTime(1);
    seen.push(performance.now() - before);
  };
  whenIdle(work);
  allowed = 0;
  whenIdle(work);
  expect(seen).toEqual([16, 0]);
});
