const millisecondsADay = 86_400_000;

/** The calendar day of an instant, `yyyy-mm-dd`. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** The number that digits spell from `from` to `to`, or NaN. */
const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
};

/** Days before a civil date in the count from 1970-01-01 (Hinnant, days_from_civil); a month begins with March. */
const daysTo = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468;
};

/**
 * Days since 1970-01-01 of an instant or a calendar day, in UTC; null when it is no date. Containers ask for hundreds at a
 * time, so plain days of any month are counted without the clock.
 */
export const dayNumber = (instant: string): number | null => {
  if (instant.charCodeAt(4) === 45 && instant.charCodeAt(7) === 45) {
    const [month, day] = [digits(instant, 5, 7), digits(instant, 8, 10)];
    if (month >= 1 && month <= 12 && day >= 1 && day <= 28) {
      const year = digits(instant, 0, 4);
      if (!Number.isNaN(year)) return daysTo(year, month, day);
    }
  }
  const time = Date.parse(dayOf(instant));
  return Number.isNaN(time) ? null : Math.round(time / millisecondsADay);
};

/** The calendar day of a day number. */
export const dayFrom = (number: number): string => new Date(number * millisecondsADay).toISOString().slice(0, 10);

/** The middle of a list of numbers, the mean of the two middle ones where there are two; 0 for an empty list. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};
