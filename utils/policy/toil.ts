import { type Runs, runsWithin } from './runs.ts';

/** Runs a month from which a series is much, and growth a quarter from which it grows; defaults of ours. */
export const manyAMonth = 4;
const growing = 0.2;
const month = 30;
const quarter = 91;
/** Fewest runs in the quarter before of which growth says anything. */
const fewestBefore = 4;

/** How often a series ran lately. `growth` is that of the last quarter over the one before as a share; null when too few. */
export interface Pace {
  lastMonth: number;
  growth: number | null;
}

/** How often a series has run up to a day, as `yyyy-mm-dd`. */
export const paceOf = (runs: Runs, today: string): Pace => {
  const last = runsWithin(runs, today, quarter, 0).length;
  const before = runsWithin(runs, today, 2 * quarter, quarter).length;
  return {
    lastMonth: runsWithin(runs, today, month, 0).length,
    growth: before < fewestBefore ? null : (last - before) / before,
  };
};

/** Often enough, or growing fast enough, that making it smaller would pay. */
export const isToil = ({ lastMonth, growth }: Pace): boolean =>
  lastMonth >= manyAMonth || (growth !== null && growth >= growing);
