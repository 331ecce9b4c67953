/** Tickets of which that is remembered. */
const most = 5_000;

/** When a ticket was seen that was taken in, by `performance.now`, for as long as this worker lives; the longest ago first. */
const seenAt = new Map<string, number>();

/**
 * Notes that a ticket is taken in as it was seen then. False where it was taken in as it was seen later: a page that was not heard
 * tells again, and another may have shown something newer meanwhile.
 */
export const isLatest = (id: string, at: number): boolean => {
  const known = seenAt.get(id);
  if (known !== undefined && known > at) return false;
  seenAt.delete(id);
  seenAt.set(id, at);
  for (const old of seenAt.keys()) {
    if (seenAt.size <= most) break;
    seenAt.delete(old);
  }
  return true;
};
