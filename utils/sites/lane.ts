/** Lets so many pieces of work run at once: first come first served, those that can wait after all others. */
export interface Lane {
  run<T>(work: () => Promise<T>, later?: boolean): Promise<T>;
}

export const createLane = (width: number): Lane => {
  const waiting: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let running = 0;
  return {
    run: async (work, later = false) => {
      if (running >= width) await new Promise<void>((resolve) => (later ? patient : waiting).push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        // The place goes straight to the next one, so that nobody slips in between.
        const next = waiting.shift() ?? patient.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
};
