import { useCallback, useEffect, useRef, useState } from 'react';
import type { BackgroundResponses } from '../../utils/messaging/protocol.ts';
import type { Scope } from '../../utils/model/portfolio.ts';
import { useBackground } from './background.ts';

export type View = BackgroundResponses['portfolio'];

export interface PortfolioState {
  /** The last view that came; it stays while a newer one is asked for, so that nothing flickers. Null until the first. */
  view: View | null;
  /** True when the background did not answer the last time. */
  unreachable: boolean;
  refresh(): void;
}

/** Least time between two answers, so that a board that is just being read does not keep the screen busy. */
const restMs = 300;

const sameScope = (a: Scope | null, b: Scope | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The view of a scope, kept up to date; `scope` null is the board of the page in view. */
export const usePortfolio = (scope: Scope | null): PortfolioState => {
  const { send, onChanged } = useBackground();
  const [view, setView] = useState<View | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const load = useRef<() => void>(() => {});
  const [asked, setAsked] = useState(scope);
  if (!sameScope(asked, scope)) setAsked(scope);

  useEffect(() => {
    let stopped = false;
    let running = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      again = running;
      if (running) return;
      running = true;
      try {
        const next = await send('portfolio', { scope: asked });
        if (stopped) return;
        setView(next);
        setUnreachable(false);
      } catch {
        if (!stopped) setUnreachable(true);
      }
      timer = setTimeout(() => {
        running = false;
        if (again && !stopped) void run();
      }, restMs);
    };
    load.current = () => void run();
    void run();
    const stop = onChanged(() => void run());
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, [asked, send, onChanged]);

  const refresh = useCallback(() => load.current(), []);
  return { view, unreachable, refresh };
};
