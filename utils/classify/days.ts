const millisecondsADay = 86_400_000;

/** The calendar day of an instant, `yyyy-mm-dd`. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** Days since 1970-01-01 of an instant or a calendar day, in UTC; null when it is no date. */
export const dayNumber = (instant: string): number | null => {
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
