/** Tickets in one message: small enough that packing one never holds up a page, and whoever asks in between is answered soon. */
export const parcelSize = 100;

/**
 * What was not answered or not kept is told again after this, doubled each time up to the longest, in milliseconds. The longest is
 * what a reader waits at most once a full disk has room again.
 */
export const firstRetry = 2_000;
export const longestRetry = 16_000;
