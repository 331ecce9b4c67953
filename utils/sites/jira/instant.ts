/**
 * Jira's date as the model writes one: an instant in UTC with milliseconds, a calendar day as it is; null for anything
 * else. Jira writes offsets without a colon (`+0200`), which not every engine reads.
 */
export const instantOf = (value: unknown): string | null => {
  if (typeof value === 'number') return isoOf(value);
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  if (!/^\d{4}-\d\d-\d\dT/.test(value)) return null;
  return isoOf(Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')));
};

const isoOf = (milliseconds: number): string | null => {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 0 || year > 9999 ? null : date.toISOString();
};

/** The day of a due date as a changelog writes it: `2026-12-01` or `2026-12-01 00:00:00.0`. */
export const dayOf = (value: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0] ?? null;
