import type { Split } from '../model/figures.ts';
import { eachPair, type LedgerPage } from '../model/ledger.ts';
import { still } from '../model/lifetime.ts';
import type { Measure, Period } from '../model/question.ts';
import { minuteNow, type Window, windowOf } from './calendar.ts';

/** The stretch within which time in progress counts: that of the period for what was worked on in it, else all up to now. */
export const progressWindow = (period: Period, now: Date): Window => {
  const until = minuteNow(now);
  if (period.kind !== 'worked') return { from: 0, to: until };
  const { from, to } = windowOf(period.within, now);
  return { from, to: Math.min(to, until) };
};

/** Minutes of a ticket's time in progress within a stretch. */
export const minutesWithin = (page: LedgerPage, at: number, { from, to }: Window): number => {
  let minutes = 0;
  eachPair(page.progress, at, (start, end) => {
    minutes += Math.max(0, Math.min(end === still ? to : end, to) - Math.max(start, from));
  });
  return minutes;
};

/**
 * What one ticket weighs under a measure in whole units of the ledger (tickets, thousandths of points, seconds), so that sums are the
 * same in any order; NaN when the measure does not reach it.
 */
export const unitsOf = (page: LedgerPage, at: number, measure: Measure, window: Window): number => {
  if (measure === 'tickets') return 1;
  if (measure === 'progress') return page.tells[at] === 1 ? minutesWithin(page, at, window) * 60 : Number.NaN;
  return page[measure][at] ?? Number.NaN;
};

/** How many units of the ledger make one of the measure. */
export const unitSize = (measure: Measure): number => (measure === 'points' ? 1000 : 1);

/** A split under way, in units of the ledger by the index of the category. */
export interface Tally {
  units: [project: number, operations: number, unclear: number];
  tickets: number;
  unknown: number;
}

export const emptyTally = (): Tally => ({ units: [0, 0, 0], tickets: 0, unknown: 0 });

/** Counts one ticket in; `category` is its index, never that of what is no work. */
export const count = (tally: Tally, category: number, units: number): void => {
  tally.tickets += 1;
  if (Number.isNaN(units)) tally.unknown += 1;
  else if (category === 0) tally.units[0] += units;
  else if (category === 1) tally.units[1] += units;
  else tally.units[2] += units;
};

/** A tally as the reader is told it. */
export const splitFrom = ({ units, tickets, unknown }: Tally, measure: Measure): Split => {
  const [project, operations, unclear] = units.map((sum) => sum / unitSize(measure));
  return { measure, project: project ?? 0, operations: operations ?? 0, unclear: unclear ?? 0, tickets, unknown };
};
