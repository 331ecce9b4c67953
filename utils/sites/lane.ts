/** Lets so many pieces of work run at once: first come first served, those that can wait after all others. */
export interface Lane {
  run<T>(work: () => Promise<T>, later?: boolean): Promise<T>;
}

export const createLane = (width: number): Lane => {
  let free = width;
  const waiting: (() => void)[] = [];
  const patient: (() => void)[] = [];
  return {
    run: async (work, later = false) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => (later ? patient : waiting).push(resolve));
      try {
        return await work();
      } finally {
        // The place goes straight to the next one, so that nobody slips in between.
        const next = waiting.shift() ?? patient.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
};
