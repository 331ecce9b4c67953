const dayMs = 86_400_000;

/** Days that were looked up, for hints count days by the ten thousand and a portfolio has few different ones. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/** A calendar day as a number, the day of an instant as it is written (ISO 8601); NaN when it is none. */
const dayNumber = (instant: string): number => {
  const day = instant.length === 10 ? instant : instant.slice(0, 10);
  let number = known.get(day);
  if (number === undefined) {
    if (known.size >= mostKnown) known.clear();
    number = Date.parse(day) / dayMs;
    known.set(day, number);
  }
  return number;
};

/** Whole days from one day or instant to another (ISO 8601); negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The calendar day, `yyyy-mm-dd`, so many days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** The Monday of a day's week (ISO 8601), `yyyy-mm-dd`. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));
