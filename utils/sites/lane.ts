/** Lets so many requests to a site run at once: first come first served, those that can wait after all others. */
export interface Lane {
  /** Until when the site wants to be left alone by all of them, in milliseconds since 1970; 0 when it has not said so. */
  busyUntil: number;
  run<T>(work: () => Promise<T>, later?: boolean): Promise<T>;
}

/** A lane that is so many requests wide. */
export const createLane = (width: number): Lane => {
  let free = width;
  const waiting: (() => void)[] = [];
  const patient: (() => void)[] = [];
  return {
    busyUntil: 0,
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
