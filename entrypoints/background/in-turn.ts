/** A piece of work that is done once at a time. Whoever asks for it while one is under way gets the next one, with all others who do. */
export const inTurn = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    if (next !== null) return next;
    const mine = last.then(() => {
      next = null;
      return work();
    });
    next = mine;
    last = mine.catch(() => undefined);
    return mine;
  };
};
