import type { Amounts, Trend, TrendPoint } from '../model/figures.ts';
import { eachPair, type Ledger, type LedgerPage } from '../model/ledger.ts';
import { still } from '../model/lifetime.ts';
import type { Snapshot } from '../model/portfolio.ts';
import type { Measure, SingleScope } from '../model/question.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import { minutesWithin, progressWindow, unitSize, unitsOf } from './amount.ts';
import { type Week, weeksUpTo } from './calendar.ts';
import { membersOf } from './chosen.ts';

/** What a trend is asked about. */
export interface TrendAsked {
  scopes: readonly SingleScope[];
  measure: Measure;
  /** How many weeks back, the present one included. */
  weeks: number;
  /** Share of operations, 0 to 1. */
  cap: number;
  /** The records of the scope, in any order; none for a selection. */
  snapshots: readonly Snapshot[];
  now: Date;
}

type Units = [project: number, operations: number, unclear: number];
const noUnits = (): Units => [0, 0, 0];

interface Sums {
  open: Units[];
  came: Units[];
  left: Units[];
  tickets: number;
  unknown: number;
  undated: number;
}

const add = (weeks: Units[], week: number, category: number, units: number): void => {
  const sums = weeks[week];
  if (sums === undefined) return;
  if (category === 0) sums[0] += units;
  else if (category === 1) sums[1] += units;
  else sums[2] += units;
};

/** The week in which an instant lies; -1 before the first, the number of weeks after the last. */
const weekAt = (weeks: readonly Week[], instant: number): number => {
  let [low, high] = [0, weeks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weeks[middle]?.to ?? 0) > instant) high = middle;
    else low = middle + 1;
  }
  return low === 0 && instant < (weeks[0]?.from ?? 0) ? -1 : low;
};

const addTicket = (
  sums: Sums,
  weeks: readonly Week[],
  page: LedgerPage,
  at: number,
  units: number,
  byTime: boolean,
): void => {
  const category = page.category[at] ?? 0;
  const { starts, values } = page.lives;
  const [first, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  const finished = values[end - 1] ?? still;
  add(sums.came, weekAt(weeks, values[first] ?? 0), category, units);
  if (finished !== still) add(sums.left, weekAt(weeks, finished), category, units);
  if (byTime) {
    for (const [week, window] of weeks.entries()) {
      const minutes = minutesWithin(page, at, window);
      if (minutes > 0) add(sums.open, week, category, minutes * 60);
    }
    return;
  }
  eachPair(page.lives, at, (from, to) => {
    // Open at the end of each week from the one it came in on, up to the one before it was over.
    const over = to === still ? weeks.length : weekAt(weeks, to);
    for (let week = Math.max(0, weekAt(weeks, from)); week < over; week += 1) add(sums.open, week, category, units);
  });
};

function* sumsOf(ledger: Ledger, { scopes, measure, now }: TrendAsked, weeks: readonly Week[]): Steps<Sums> {
  const window = progressWindow({ kind: 'present' }, now);
  const sums: Sums = {
    open: weeks.map(noUnits),
    came: weeks.map(noUnits),
    left: weeks.map(noUnits),
    tickets: 0,
    unknown: 0,
    undated: 0,
  };
  for (const page of ledger) {
    const mask = membersOf(page, scopes, true);
    for (const [at, inside] of mask.entries()) {
      if (inside === 0) continue;
      if (page.lives.starts[at] === page.lives.starts[at + 1]) {
        sums.undated += 1;
        continue;
      }
      const units = unitsOf(page, at, measure, window);
      sums.tickets += 1;
      if (Number.isNaN(units)) sums.unknown += 1;
      else addTicket(sums, weeks, page, at, units, measure === 'progress');
    }
    yield;
  }
  return sums;
}

const amountsOf = (units: Units | undefined, measure: Measure): Amounts => {
  const [project, operations, unclear] = (units ?? noUnits()).map((sum) => sum / unitSize(measure));
  return { project: project ?? 0, operations: operations ?? 0, unclear: unclear ?? 0 };
};

const whole = ({ project, operations, unclear }: Amounts): number => project + operations + unclear;

/** What was recorded as open at the end of a week: its last record. An older one would know nothing of the week. */
const recordFor = (snapshots: readonly Snapshot[], { monday, last }: Week, measure: Measure): Amounts | null => {
  if (measure === 'progress') return null;
  const record = snapshots.findLast(({ day }) => day <= last && day >= monday);
  return record?.open?.[measure] ?? null;
};

/**
 * How a scope moved, week by week. What was open is the week's last record, where one was kept; in weeks without, and where
 * the record saw less than is known by now to have been open then, it is rebuilt from dates. By time in progress it is always
 * rebuilt. A page of the ledger a step.
 */
export function* trendInSteps(ledger: Ledger, asked: TrendAsked): Steps<Trend> {
  const { measure, cap, now } = asked;
  const weeks = weeksUpTo(now, asked.weeks);
  const sums = yield* sumsOf(ledger, asked, weeks);
  const snapshots = asked.snapshots.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const points = weeks.map((week, at): TrendPoint => {
    const rebuilt = amountsOf(sums.open[at], measure);
    const record = recordFor(snapshots, week, measure);
    const kept = record !== null && whole(record) >= whole(rebuilt);
    return {
      week: week.monday,
      source: kept ? 'kept' : 'rebuilt',
      open: kept ? record : rebuilt,
      came: amountsOf(sums.came[at], measure),
      left: amountsOf(sums.left[at], measure),
    };
  });
  return {
    measure,
    points,
    cap,
    tickets: sums.tickets,
    unknown: sums.unknown,
    undated: sums.undated,
    keptSince: snapshots.find(({ open }) => open !== undefined)?.day ?? null,
  };
}

/** The same in one go. */
export const trendOf = (ledger: Ledger, asked: TrendAsked): Trend => atOnce(trendInSteps(ledger, asked));
