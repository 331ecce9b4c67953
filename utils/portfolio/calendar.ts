import { dayOf } from '../model/day.ts';
import type { Span } from '../model/question.ts';

/** A stretch of time in whole minutes since 1970, `to` not included. */
export interface Window {
  from: number;
  to: number;
}

const minutes = (date: Date): number => Math.floor(date.getTime() / 60_000);

/** The minute at which a day, `yyyy-mm-dd`, begins in the reader's time zone, so many days later. */
const startOf = (day: string, later = 0): number => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return minutes(new Date(year, month - 1, date + later));
};

/** The minute that has begun. */
export const minuteNow = (now: Date): number => minutes(now);

/** The stretch that a span means: the last so many times 24 hours, or whole days of the reader's calendar. */
export const windowOf = (span: Span, now: Date): Window => {
  const to = minutes(now) + 1;
  if ('days' in span) return { from: to - span.days * 24 * 60, to };
  return { from: startOf(span.from), to: startOf(span.to, 1) };
};

/** A week: the day of its Monday, and its stretch; that of the present week ends now. `last` is its last day so far. */
export interface Week extends Window {
  monday: string;
  last: string;
}

/** The last so many weeks, oldest first, the present one included; weeks begin on Monday (ISO 8601) in the reader's time zone. */
export const weeksUpTo = (now: Date, count: number): Week[] => {
  const sinceMonday = (now.getDay() + 6) % 7;
  const dayAt = (offset: number): Date =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - sinceMonday + offset);
  return Array.from({ length: count }, (_, at) => {
    const first = 7 * (at - count + 1);
    const present = at === count - 1;
    return {
      monday: dayOf(dayAt(first)),
      last: present ? dayOf(now) : dayOf(dayAt(first + 6)),
      from: minutes(dayAt(first)),
      to: present ? minutes(now) + 1 : minutes(dayAt(first + 7)),
    };
  });
};
