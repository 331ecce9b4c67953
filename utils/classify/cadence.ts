import { dayFrom, dayNumber, median } from './days.ts';

/** A regular gap. `days` is its length; `next` the day on which the next run is due, null once the series has stopped. */
export interface Cadence {
  readonly days: number;
  readonly next: string | null;
}

/** The gaps that calendars make, with how far a run may be off. A month and its multiples also drift by their own length. */
const bases = [
  { days: 1, off: 0 },
  { days: 7, off: 2 },
  { days: 14, off: 3 },
  { days: 30, off: 6 },
  { days: 91, off: 14 },
  { days: 182, off: 21 },
  { days: 365, off: 30 },
] as const;
const months = new Map<number, number>([
  [30, 1],
  [91, 3],
  [182, 6],
  [365, 12],
]);
const exactDays = new Map<number, number>([
  [30, 365.2425 / 12],
  [91, 365.2425 / 4],
  [182, 365.2425 / 2],
  [365, 365.2425],
]);

/** Fewest runs that show a rhythm (S48). */
const fewestRuns = 4;
/** Most runs that may be left out between two, and the share of gaps that must be whole. */
const mostSkipped = 3;
const wholeShare = 0.6;
/** Share of the gaps that must fit; a late run spoils two. */
const fittingShare = 0.8;
/** Most times the whole may last longer than runs without a break would. */
const longestBreaks = 2.5;
/** Largest coefficient of variation of gaps that follow no calendar (S48). */
const steady = 0.35;
/** A series has stopped when this many runs in a row have not come. */
const stoppedAfter = 3;

const gapsOf = (days: readonly number[]): number[] => days.slice(1).map((day, at) => day - (days[at] ?? day));

const fitOf = (gaps: readonly number[], base: { days: number; off: number }): boolean => {
  const length = exactDays.get(base.days) ?? base.days;
  let fitting = 0;
  let whole = 0;
  for (const gap of gaps) {
    const times = Math.max(1, Math.round(gap / length));
    if (times > mostSkipped + 1 || Math.abs(gap - times * length) > base.off) continue;
    fitting++;
    if (times === 1) whole++;
  }
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  if (span > longestBreaks * gaps.length * length) return false;
  return fitting >= fittingShare * gaps.length && whole >= wholeShare * gaps.length;
};

/** Working days: a gap of one day, or of three over a weekend. */
const isEveryWorkingDay = (days: readonly number[], gaps: readonly number[]): boolean => {
  const isWeekend = (day: number): boolean => (day + 4) % 7 === 0 || (day + 4) % 7 === 6;
  const near = gaps.filter((gap) => gap === 1 || gap === 3).length;
  return (
    days.every((day) => !isWeekend(day)) &&
    near >= fittingShare * gaps.length &&
    near - gaps.filter((gap) => gap === 3).length >= 0.5 * gaps.length
  );
};

const variationOf = (gaps: readonly number[]): number => {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  return mean === 0 ? 0 : Math.sqrt(variance) / mean;
};

/** The same day `months` later; the last day of the month where that month is shorter. */
const monthsLater = (day: number, count: number): number => {
  const date = new Date(`${dayFrom(day)}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return dayNumber(date.toISOString()) ?? day;
};

const nextOf = (last: number, days: number, today: number): string | null => {
  if (today - last > stoppedAfter * days) return null;
  const step = (times: number): number => {
    const month = months.get(days);
    return month === undefined ? last + Math.round(times * days) : monthsLater(last, times * month);
  };
  let times = 1;
  while (step(times) < today) times++;
  return dayFrom(step(times));
};

/**
 * The rhythm of a series from the days of its runs (day numbers, ascending, each once). At least four runs; gaps fit a
 * day, a week, two weeks, a month, a quarter, half a year or a year with some jitter and some runs skipped, or vary by no
 * more than 0.35 (S48). Null when there is no rhythm.
 */
export const cadenceOf = (days: readonly number[], today: string): Cadence | null => {
  const last = days.at(-1);
  const now = dayNumber(today);
  if (days.length < fewestRuns || last === undefined || now === null) return null;
  const gaps = gapsOf(days);
  const base = isEveryWorkingDay(days, gaps) ? 1 : (bases.find((each) => fitOf(gaps, each))?.days ?? null);
  const found = base ?? (variationOf(gaps) <= steady ? Math.round(median(gaps)) : null);
  if (found === null || found < 1) return null;
  return { days: found, next: nextOf(last, found, now) };
};
