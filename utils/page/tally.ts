/** How many there are of each name; a name of which there is none is not in it. */
export interface Tally {
  count(name: string, by: 1 | -1): void;
  readonly counts: ReadonlyMap<string, number>;
}

export const tally = (): Tally => {
  const counts = new Map<string, number>();
  return {
    counts,
    count: (name, by) => {
      const now = (counts.get(name) ?? 0) + by;
      if (now > 0) counts.set(name, now);
      else counts.delete(name);
    },
  };
};
