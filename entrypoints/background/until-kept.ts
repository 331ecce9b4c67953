import type { Kept } from '../../utils/model/kept.ts';

/**
 * What was not kept is tried again after this, doubled each time up to the longest, in milliseconds. A worker that hears nothing
 * for 30 seconds is stopped, and the next one begins with what is left.
 */
const firstRetry = 2_000;
const longestRetry = 16_000;

/** The work; where the store did not keep it, `again` is called after a while. */
export const untilKept = (work: () => Promise<Kept>, again: () => void): (() => Promise<Kept>) => {
  let delay = firstRetry;
  let retry: ReturnType<typeof setTimeout> | undefined;
  return async () => {
    const kept = await work();
    clearTimeout(retry);
    if (kept.kept) delay = firstRetry;
    else {
      retry = setTimeout(again, delay);
      delay = Math.min(longestRetry, 2 * delay);
    }
    return kept;
  };
};
