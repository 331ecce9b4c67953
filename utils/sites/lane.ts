/**
 * Lets so many pieces of work run at once: first come first served, those that can wait after all others. Each is told
 * the number of the place it has, from 0.
 */
export interface Lane {
  run<T>(work: (place: number) => Promise<T>, later?: boolean): Promise<T>;
}

export const createLane = (width: number): Lane => {
  const free = Array.from({ length: width }, (_, place) => place);
  const waiting: ((place: number) => void)[] = [];
  const patient: ((place: number) => void)[] = [];
  return {
    run: async (work, later = false) => {
      const place = free.shift() ?? (await new Promise<number>((resolve) => (later ? patient : waiting).push(resolve)));
      try {
        return await work(place);
      } finally {
        // The place goes straight to the next one, so that nobody slips in between.
        const next = waiting.shift() ?? patient.shift();
        if (next === undefined) free.push(place);
        else next(place);
      }
    },
  };
};
