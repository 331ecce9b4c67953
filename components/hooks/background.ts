import { createContext, useContext, useMemo } from 'react';
import { askForSite } from '../../utils/access/ask-for-site.ts';
import { onChanged, send } from '../../utils/messaging/send.ts';

/** The way from a screen to the background; tests put an in-memory one in its place. */
export interface Background {
  send: typeof send;
  /** Calls `listener` whenever something stored has changed; returns how to stop. */
  onChanged(listener: () => void): () => void;
  /** Asks the reader for a host; true when it was granted. To be called at once in a click's handler. */
  askForSite: typeof askForSite;
  /** The window in which a screen stays that stays open beside pages; left out, the window that was focused last is meant. */
  window?: number;
}

const listeners = new Set<() => void>();
let stop: (() => void) | null = null;

/** One subscription to the broadcast for all hooks of the screen, for as long as one of them listens. */
const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  stop ??= onChanged(() => {
    for (const one of listeners) one();
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
};

export const BackgroundContext = createContext<Background>({ send, onChanged: listen, askForSite });

/** The usual background, for which a call of `watch` counts as a change too: a screen that stays open beside the pages of a window. */
export const useWatching = (watch: (listener: () => void) => () => void, window: number): Background => {
  const { onChanged, send: ask, askForSite: askFor } = useBackground();
  return useMemo(
    () => ({
      send: ask,
      askForSite: askFor,
      window,
      onChanged: (listener) => {
        const stops = [onChanged(listener), watch(listener)];
        return () => {
          for (const each of stops) each();
        };
      },
    }),
    [ask, askFor, onChanged, watch, window],
  );
};

/** The way to the background of the screen around. */
export const useBackground = (): Background => useContext(BackgroundContext);
