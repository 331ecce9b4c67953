import type { Amounts, Split } from '../../../../utils/model/figures.ts';
import type { Measure, Period, Question, SingleScope } from '../../../../utils/model/question.ts';
import type { HistoryEntry } from '../../../../utils/model/ticket.ts';
import type { Made } from '../../../bench/portfolio-material.ts';

/**
 * The portfolio's figures once more, ticket by ticket and instant by instant, as plainly as they can be said and without a line of
 * the code that is tested. Times are minutes since 1970.
 */
const minute = (instant: string | null): number | null =>
  instant === null ? null : Math.floor(Date.parse(instant) / 60_000);

const known = (made: Made): HistoryEntry[] => made.ticket.history ?? [];

/** Whether history says at this instant that the ticket is closed. */
const saysClosed = (made: Made, at: number): boolean => {
  const state = new Map<string, boolean>();
  for (const { field, to, at: when } of known(made)) {
    if (!['resolution', 'done', 'closed'].includes(field) || (minute(when) ?? 0) > at) continue;
    state.set(field, field === 'resolution' ? to !== null : to === 'true');
  }
  return [...state.values()].includes(true);
};

/** Slow is fine, hours are not: what is the same for every instant is found once a ticket. */
const once = <T>(find: (made: Made) => T): ((made: Made) => T) => {
  const found = new WeakMap<Made, { value: T }>();
  return (made) => {
    const known = found.get(made) ?? { value: find(made) };
    found.set(made, known);
    return known.value;
  };
};

/** The instants at which that changed. */
const turns = once((made): number[] => {
  const instants = [...new Set(known(made).map(({ at }) => minute(at) ?? 0))].sort((a, b) => a - b);
  return instants.filter((at) => saysClosed(made, at) !== saysClosed(made, at - 1));
});

const lastReopening = once((made) =>
  turns(made)
    .filter((at) => !saysClosed(made, at))
    .at(-1),
);

/** When it was finished for good: a number, null while it is open, 'unknown' when nobody knows. */
const finish = once((made): number | null | 'unknown' => {
  if (!made.done) return null;
  const said = saysClosed(made, Number.MAX_SAFE_INTEGER) ? turns(made).at(-1) : undefined;
  const end = minute(made.ticket.resolved) ?? said ?? minute(made.ticket.updated);
  if (end === null) return 'unknown';
  const reopened = lastReopening(made) ?? minute(made.ticket.created) ?? 0;
  return Math.max(end, reopened);
});

export const isDated = (made: Made): boolean => made.ticket.created !== null && finish(made) !== 'unknown';

/** Whether it was open at an instant. */
export const isOpenAt = (made: Made, at: number): boolean => {
  const created = minute(made.ticket.created);
  const end = finish(made);
  if (created === null || end === 'unknown' || at < created) return false;
  if (end !== null && at >= end) return false;
  // The last stretch lasts as long as the ticket's own state says, whatever its history says of it.
  const reopened = lastReopening(made) ?? created;
  return at >= reopened || !saysClosed(made, at);
};

const statusAt = (made: Made, at: number): string | null => {
  const moves = known(made).filter(({ field }) => field === 'status');
  return moves.filter((move) => (minute(move.at) ?? 0) <= at).at(-1)?.to ?? moves[0]?.from ?? null;
};

/** Whether its history tells when it was under way. */
const tells = (made: Made): boolean => {
  if (made.ticket.history === null || !isDated(made)) return false;
  if (known(made).some(({ field }) => field === 'status')) return true;
  return made.ticket.statusCategory === 'indeterminate' || !made.done;
};

/** Whether somebody was at it at an instant. */
const isUnderWayAt = (made: Made, at: number): boolean => {
  if (!tells(made) || !isOpenAt(made, at)) return false;
  const { status, statusCategory } = made.ticket;
  const first = known(made).find(({ field }) => field === 'status')?.from;
  if (first === undefined) return statusCategory === 'indeterminate';
  const now = statusAt(made, at);
  if (statusCategory === 'new' && now === status) return false;
  return now !== first || (statusCategory === 'indeterminate' && status === first);
};

/** The instants at which anything about a ticket changes. */
const instantsOf = (made: Made): number[] => {
  const ends = [made.ticket.created, made.ticket.resolved, made.ticket.updated].map(minute);
  return [...known(made).map(({ at }) => minute(at)), ...ends].filter((at) => at !== null);
};

/** Minutes under way from one instant up to another. */
const minutesUnderWay = (made: Made, from: number, to: number): number => {
  const marks = [from, to, ...instantsOf(made).filter((at) => at > from && at < to)].sort((a, b) => a - b);
  return marks.reduce((sum, at, index) => {
    const next = marks[index + 1] ?? at;
    return sum + (isUnderWayAt(made, at) ? Math.max(0, next - at) : 0);
  }, 0);
};

export const isInside = (made: Made, scopes: readonly SingleScope[], past: boolean): boolean => {
  if (made.category === 'not-work') return false;
  const { site, host, project } = made.ticket;
  return scopes.some((scope) => {
    if (scope.kind === 'everything') return true;
    if (scope.kind === 'site') return scope.site === `${site}/${host}`;
    if (scope.kind === 'project') return scope.project === `${site}/${host}/${project?.key}`;
    return made.boards.includes(scope.board) || (past && made.done && made.left.includes(scope.board));
  });
};

interface Stretch {
  from: number;
  to: number;
}

const isWithin = (at: number | null, { from, to }: Stretch): boolean => at !== null && at >= from && at < to;

const isChosen = (made: Made, period: Period, stretch: Stretch): boolean => {
  if (period.kind === 'present') return true;
  if (period.kind === 'open') return !made.done;
  if (period.kind === 'worked') {
    const fields = ['status', 'list', 'resolution', 'done', 'closed'];
    const touches = known(made)
      .filter(({ field }) => fields.includes(field))
      .map(({ at }) => minute(at));
    const touched = [...touches, minute(made.ticket.resolved), minute(made.ticket.updated)];
    return touched.some((at) => isWithin(at, stretch)) || minutesUnderWay(made, stretch.from, stretch.to) > 0;
  }
  if (!isDated(made)) return false;
  const end = finish(made);
  return isWithin(period.kind === 'created' ? minute(made.ticket.created) : end === 'unknown' ? null : end, stretch);
};

/** What a ticket weighs; null when the measure does not reach it. */
export const weightOf = (made: Made, measure: Measure, stretch: Stretch): number | null => {
  if (measure === 'tickets') return 1;
  if (measure === 'points') return made.ticket.points;
  if (measure === 'logged') return made.ticket.spentSeconds;
  if (measure === 'estimated') return made.ticket.estimateSeconds;
  return tells(made) ? 60 * minutesUnderWay(made, stretch.from, stretch.to) : null;
};

const none = (): Amounts => ({ project: 0, operations: 0, unclear: 0 });

const addTo = (amounts: Amounts, made: Made, weight: number): void => {
  if (made.category !== 'not-work') amounts[made.category] += weight;
};

/** The split that a question asks for; the period's days reach back from `now`. */
export const slowSplit = (
  all: readonly Made[],
  { measure, period }: Pick<Question, 'measure' | 'period'>,
  scopes: readonly SingleScope[],
  now: number,
): Split => {
  const days = 'within' in period && 'days' in period.within ? period.within.days : 0;
  const stretch = { from: now + 1 - days * 24 * 60, to: now + 1 };
  const split: Split = { measure, ...none(), tickets: 0, unknown: 0 };
  for (const made of all) {
    if (!isInside(made, scopes, 'within' in period) || !isChosen(made, period, stretch)) continue;
    const weight = weightOf(made, measure, { from: period.kind === 'worked' ? stretch.from : 0, to: now });
    split.tickets += 1;
    if (weight === null) split.unknown += 1;
    else addTo(split, made, weight);
  }
  return split;
};

/** One week of the trend: what was open at its end, came and left within it. */
export const slowWeek = (
  all: readonly Made[],
  measure: Measure,
  scopes: readonly SingleScope[],
  week: Stretch,
  now: number,
): { open: Amounts; came: Amounts; left: Amounts } => {
  const [open, came, left] = [none(), none(), none()];
  for (const made of all) {
    const weight = weightOf(made, measure, { from: 0, to: now });
    if (!isInside(made, scopes, true) || !isDated(made) || weight === null) continue;
    const end = finish(made);
    if (isWithin(minute(made.ticket.created), week)) addTo(came, made, weight);
    if (end !== 'unknown' && isWithin(end, week)) addTo(left, made, weight);
    if (measure === 'progress') addTo(open, made, 60 * minutesUnderWay(made, week.from, week.to));
    else if (isOpenAt(made, week.to - 1)) addTo(open, made, weight);
  }
  return { open, came, left };
};
