/** What work in a page needs of the platform; tests stand in for it. */
export interface FramePorts {
  requestFrame(callback: () => void): number;
  cancelFrame(handle: number): void;
  /** Milliseconds, as `performance.now()`. */
  now(): number;
  hidden(): boolean;
}

/** Things to be done in the page, each once a frame however often it was asked for. */
export interface FrameQueue<T> {
  add(item: T): void;
  /** Goes on after the page was hidden, when nothing runs. */
  wake(): void;
  clear(): void;
}

/** Work of one frame ends after this many milliseconds, so that the page keeps most of its 16; the rest waits for the next. */
const frameBudget = 5;
/**
 * So many items stay together for longer. Each further frame in which something is drawn costs style, layout and painting of the
 * page once more, and on a large board that is several times what the items themselves take.
 */
const together = 100;
const longestTogether = 16;
/** Items between two looks at the clock. */
const portion = 8;

/**
 * Collects items and hands them to `work` once a frame, in the order in which they came, within a budget of time; what is
 * left waits for the next frame. Nothing runs while the page is hidden. `drained` is called at the end of a frame that left
 * nothing behind.
 */
export const frameQueue = <T>(work: (item: T) => void, drained: () => void, ports: FramePorts): FrameQueue<T> => {
  const waiting = new Set<T>();
  let frame: number | null = null;

  const schedule = (): void => {
    if (frame === null && waiting.size > 0 && !ports.hidden()) frame = ports.requestFrame(drain);
  };
  const drain = (): void => {
    frame = null;
    // The page may have been hidden, or the extension updated under it, since this frame was asked for.
    if (ports.hidden()) return;
    const began = ports.now();
    let done = 0;
    for (const item of waiting) {
      waiting.delete(item);
      work(item);
      done += 1;
      const budget = done < together ? longestTogether : frameBudget;
      if (done % portion === 0 && ports.now() - began >= budget) break;
    }
    if (waiting.size > 0) schedule();
    else drained();
  };

  return {
    add: (item) => {
      waiting.add(item);
      schedule();
    },
    wake: schedule,
    clear: () => {
      waiting.clear();
      if (frame !== null) ports.cancelFrame(frame);
      frame = null;
    },
  };
};
