/** Whether somebody may see a page, as it says. */
export interface Visibility {
  say(shown: boolean): void;
  /** Resolves once the page is shown or the signal aborts, at once when either is so. */
  untilShown(signal: AbortSignal): Promise<void>;
}

/** The visibility of a page, which is shown until it says otherwise. */
export const visibility = (): Visibility => {
  let isShown = true;
  const waiting = new Set<() => void>();
  return {
    say: (shown) => {
      isShown = shown;
      if (shown) for (const go of [...waiting]) go();
    },
    untilShown: (signal) =>
      new Promise((resolve) => {
        const go = (): void => {
          waiting.delete(go);
          signal.removeEventListener('abort', go);
          resolve();
        };
        if (isShown || signal.aborted) {
          resolve();
          return;
        }
        waiting.add(go);
        signal.addEventListener('abort', go);
      }),
  };
};
