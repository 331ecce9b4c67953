import { useMemo } from 'react';
import { type Background, useBackground } from './background.ts';

/** Calls `work` at once, and what is called for within `restMs` after that once more at its end. */
export const calmly = (work: () => void, restMs: number): { call(): void; stop(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const call = (): void => {
    again = timer !== undefined;
    if (again) return;
    work();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) call();
    }, restMs);
  };
  return { call, stop: () => clearTimeout(timer) };
};

/**
 * The usual background for a screen that asks much at each change: of a burst of changes, such as a board that is just being
 * read in another tab, each listener hears the first and then at most one every `restMs`, always ending on the last.
 */
export const useCalm = (restMs: number): Background => {
  const { onChanged, send, askForSite } = useBackground();
  return useMemo(
    () => ({
      send,
      askForSite,
      onChanged: (listener) => {
        const calm = calmly(listener, restMs);
        const stop = onChanged(calm.call);
        return () => {
          stop();
          calm.stop();
        };
      },
    }),
    [onChanged, send, askForSite, restMs],
  );
};
