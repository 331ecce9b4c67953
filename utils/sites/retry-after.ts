/** The wait a site asks for by `Retry-After`, seconds or an HTTP date, in milliseconds; null when it asks for none. */
export const retryAfter = (header: string | null, now: number): number | null => {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
};

/**
 * The wait before try `attempt` (0 the first repetition): doubles from two seconds, with jitter between 0.7 and 1.3, as
 * Atlassian advises (developer.atlassian.com/cloud/jira/platform/rate-limiting).
 */
export const backoff = (attempt: number, random: number): number => 2_000 * 2 ** attempt * (0.7 + 0.6 * random);
