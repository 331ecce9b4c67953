/** Tickets of which that is remembered. */
const most = 5_000;

/** When a ticket was seen that was taken in, by `performance.now`, for as long as this worker lives; the longest ago first. */
const seenAt = new Map<string, number>();

/** Tickets that are taken in together. */
export interface Sightings {
  /**
   * Notes that a ticket is taken in as it was seen then. False where it was taken in as it was seen later: a page that was not
   * heard tells again, and another may have shown something newer meanwhile.
   */
  isLatest(id: string): boolean;
  /**
   * None of them was kept after all. What is told again seems older than it was at first, for a message that wakes the worker is
   * long under way: noted for good, it would bar itself.
   */
  forget(): void;
}

/** Tickets as they were seen at a time, by `performance.now`. */
export const seenAtOnce = (at: number): Sightings => {
  const before = new Map<string, number | undefined>();
  return {
    isLatest: (id) => {
      const known = seenAt.get(id);
      if (known !== undefined && known > at) return false;
      if (!before.has(id)) before.set(id, known);
      seenAt.delete(id);
      seenAt.set(id, at);
      for (const old of seenAt.keys()) {
        if (seenAt.size <= most) break;
        seenAt.delete(old);
      }
      return true;
    },
    forget: () => {
      for (const [id, known] of before) {
        if (seenAt.get(id) !== at) continue;
        if (known === undefined) seenAt.delete(id);
        else seenAt.set(id, known);
      }
    },
  };
};
