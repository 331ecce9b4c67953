/** Instants are milliseconds since 1970, UTC; days are counted from the portfolio's `now`. */
export const day = 86_400_000;
export const hour = 3_600_000;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Such as 'May 2026'. */
export const monthOf = (at: number): string => {
  const date = new Date(at);
  return `${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
};

/** Such as 'Q3 2026'. */
export const quarterOf = (at: number): string => {
  const date = new Date(at);
  return `Q${Math.floor(date.getUTCMonth() / 3) + 1} ${date.getUTCFullYear()}`;
};

/** The week of the year by ISO 8601, such as '2026-W47'. */
export const weekOf = (at: number): string => {
  const date = new Date(at);
  const thursday = Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 3,
  );
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day));
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** The calendar day, `yyyy-mm-dd`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** How often something comes round. */
export type Rhythm = 'week' | 'fortnight' | 'month' | 'quarter';

/** The instants of a rhythm, at nine in the morning, from `since` to `until`. */
export const occurrences = (rhythm: Rhythm, since: number, until: number): number[] => {
  const found: number[] = [];
  if (rhythm === 'week' || rhythm === 'fortnight') {
    const weekday = new Date(since).getUTCDay();
    const monday = since - ((weekday + 6) % 7) * day;
    const start = monday - (monday % day) + 9 * hour;
    for (let at = start; at <= until; at += (rhythm === 'week' ? 7 : 14) * day) if (at >= since) found.push(at);
    return found;
  }
  const first = new Date(since);
  const step = rhythm === 'month' ? 1 : 3;
  const month = rhythm === 'month' ? first.getUTCMonth() : Math.floor(first.getUTCMonth() / 3) * 3;
  for (let index = 0; ; index += step) {
    const at = Date.UTC(first.getUTCFullYear(), month + index, 1) + 9 * hour;
    if (at > until) return found;
    if (at >= since) found.push(at);
  }
};
