import { useCallback, useEffect, useRef, useState } from 'react';
import { firstRetry, longestRetry } from '../../utils/messaging/until-kept.ts';
import { useBackground } from './background.ts';

export interface Live<T> {
  /** The last answer that came; it stays while a newer one is asked for, so that nothing flickers. Null until the first. */
  value: T | null;
  /** True when the background did not answer the last time. */
  unreachable: boolean;
  refresh(): void;
}

/** Least time between two answers, so that a board that is just being read does not keep the screen busy. */
const restBetween = 300;

/** An answer that took long is asked for less often: so many times as long as it took. */
const patience = 4;

/**
 * The answer to a question, asked again whenever something stored has changed, after `restMs` at the earliest. What was not
 * answered is asked again by itself, for who answers next has no change to tell of. `key` names the question: another key asks
 * anew; null asks nothing.
 */
export const useLive = <T>(key: string | null, ask: () => Promise<T>, restMs = restBetween): Live<T> => {
  const { onChanged } = useBackground();
  const [value, setValue] = useState<T | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const load = useRef<() => void>(() => {});
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });

  useEffect(() => {
    if (key === null) return;
    let stopped = false;
    let running = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let delay = firstRetry;
    const run = async (): Promise<void> => {
      again = running;
      if (running) return;
      running = true;
      clearTimeout(retry);
      const began = performance.now();
      try {
        const next = await latest.current();
        if (stopped) return;
        setValue(next);
        setUnreachable(false);
        delay = firstRetry;
      } catch {
        if (stopped) return;
        setUnreachable(true);
        retry = setTimeout(() => void run(), delay);
        delay = Math.min(longestRetry, 2 * delay);
      }
      timer = setTimeout(
        () => {
          running = false;
          if (again && !stopped) void run();
        },
        Math.max(restMs, patience * (performance.now() - began)),
      );
    };
    load.current = () => void run();
    void run();
    const stop = onChanged(() => void run());
    return () => {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(retry);
      stop();
    };
  }, [key, onChanged, restMs]);

  const refresh = useCallback(() => load.current(), []);
  return { value, unreachable, refresh };
};
