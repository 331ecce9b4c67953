import type { Neighbour, Norm } from '../model/context.ts';

/** Fewest closed tickets of which a norm says anything. */
const fewest = 20;
const millisecondsADay = 86_400_000;
/** Shortest life that counts, in days: an hour. What is opened and closed in one go has no life to compare. */
const shortest = 1 / 24;
/** Lives are counted by this step of the natural logarithm of their days: a twentieth, five per cent. */
const step = 0.05;
/** Norms are told to this step, so that one more closed ticket seldom moves a verdict. */
const told = 0.1;

/** Lives counted by step of their logarithm. */
export type Lives = Readonly<Record<string, number>>;

/** The step under which a closed ticket's life is counted; null while it is open or where its dates are not known. */
export const lifeOf = ({ created, resolved }: Pick<Neighbour, 'created' | 'resolved'>): string | null => {
  if (created === null || resolved === null) return null;
  const days = (Date.parse(resolved) - Date.parse(created)) / millisecondsADay;
  return Number.isNaN(days) || days < 0 ? null : String(Math.round(Math.log(Math.max(shortest, days)) / step));
};

/** The middle of values that are counted. */
const middleOf = (counted: readonly (readonly [number, number])[], count: number): number => {
  let seen = 0;
  for (const [value, times] of counted.toSorted(([a], [b]) => a - b)) {
    seen += times;
    if (seen * 2 >= count) return value;
  }
  return 0;
};

const rounded = (value: number): number => Math.round(value / told) * told;

/**
 * How long closed tickets of one type in one home live, or null below twenty with both dates known. The logarithm makes
 * a week to a day what ten weeks are to ten days; the median absolute deviation keeps forgotten tickets from moving it.
 */
export const normOf = (lives: Lives): Norm | null => {
  const counted = Object.entries(lives).map(([at, times]) => [Number(at) * step, times] as const);
  const count = counted.reduce((sum, [, times]) => sum + times, 0);
  if (count < fewest) return null;
  const middle = middleOf(counted, count);
  const away = counted.map(([value, times]) => [Math.abs(value - middle), times] as const);
  return { count, medianDays: Math.exp(rounded(middle)), madLog: rounded(middleOf(away, count)) };
};
