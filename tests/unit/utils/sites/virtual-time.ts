interface Timer {
  at: number;
  ring(): void;
}

/** A clock that stands still while work is under way and jumps to the next alarm when there is none. */
export interface VirtualTime {
  now(): number;
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass until the promise has settled, and gives what it gives. */
  until<T>(promise: Promise<T>): Promise<T>;
}

/** Gives everything that needs no time the chance to happen. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
};

export const virtualTime = (start = 0): VirtualTime => {
  let now = start;
  const timers = new Set<Timer>();
  return {
    now: () => now,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const timer: Timer = { at: now + ms, ring: resolve };
        timers.add(timer);
        signal?.addEventListener('abort', () => {
          timers.delete(timer);
          resolve();
        });
      }),
    until: async (promise) => {
      let settled = false;
      const done = (): void => {
        settled = true;
      };
      promise.then(done, done);
      for (;;) {
        await settle();
        if (settled) return promise;
        const next = [...timers].toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) throw new Error('nothing is left to wait for');
        timers.delete(next);
        now = Math.max(now, next.at);
        next.ring();
      }
    },
  };
};

/** Everything that comes, in order. */
export const gathered = async <T>(coming: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of coming) all.push(one);
  return all;
};
