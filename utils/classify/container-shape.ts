import type { Neighbour } from '../model/context.ts';
import { dayNumber } from './days.ts';
import { arrivalsIn, departuresIn, month, openAt, type Stay } from './flow.ts';

/** Fewest children of which a shape says anything. */
const fewest = 8;
/** Share of the children that came in the first third of a planned container's life (S51). */
const early = 0.7;
/** Below this probability of the Kolmogorov-Smirnov test arrivals are not even (S51). */
const even = 0.2;
/** How far what leaves may differ from what comes in, and how many months of them are looked at (S53). */
const within = 0.2;
const months = 3;
/** Days after which an untouched open container is asleep (S55). */
const asleep = 60;
/** Fewest children with a clear verdict of which a share says anything. */
const fewestDecided = 5;

/** Probability that a largest distance as great as `distance` comes about by chance in `count` even arrivals (Kolmogorov's limit with Stephens' correction for small samples). */
const chanceOf = (distance: number, count: number): number => {
  const lambda = (Math.sqrt(count) + 0.12 + 0.11 / Math.sqrt(count)) * distance;
  let sum = 0;
  for (let term = 1; term <= 100; term++) sum += 2 * (-1) ** (term - 1) * Math.exp(-2 * term * term * lambda * lambda);
  return lambda < 0.2 ? 1 : Math.min(1, Math.max(0, sum));
};

/**
 * Early when 70 % of the children came in the first third of its life, even when a Kolmogorov-Smirnov test against a
 * steady stream does not object (S51). `end` is the day on which its life ended, or today.
 */
export const arrivalOf = (stays: readonly Stay[], end: number): 'early' | 'even' | null => {
  const first = stays[0]?.came;
  if (first === undefined || stays.length < fewest || end - first < 2 * month) return null;
  const life = end - first;
  const inside = stays.filter(({ came }) => came <= end);
  if (inside.filter(({ came }) => came - first <= life / 3).length >= early * inside.length) return 'early';
  let distance = 0;
  for (const [at, { came }] of inside.entries()) {
    const expected = (came - first) / life;
    distance = Math.max(distance, (at + 1) / inside.length - expected, expected - at / inside.length);
  }
  return chanceOf(distance, inside.length) > even ? 'even' : null;
};

/** The scope stands (hardly anything came in the last four months) and the rest fell in three of them (S52). */
export const isClosing = (stays: readonly Stay[], today: number): boolean => {
  if (stays.length < fewest || openAt(stays, today - 4 * month) < 3) return false;
  const falls = [0, 1, 2, 3].filter(
    (back) => openAt(stays, today - back * month) < openAt(stays, today - (back + 1) * month),
  ).length;
  const came = arrivalsIn(stays, today - 4 * month, today);
  return falls >= 3 && came <= 0.1 * (stays.length - came);
};

/** As much leaves as comes in, within a fifth over three months, and the rest stays level (S53). */
export const isBalanced = (stays: readonly Stay[], today: number): boolean => {
  const from = today - months * month;
  const came = arrivalsIn(stays, from, today);
  const left = departuresIn(stays, from, today);
  if (came < fewest || (stays[0]?.came ?? today) > from) return false;
  const [before, now] = [openAt(stays, from), openAt(stays, today)];
  return Math.abs(came - left) <= within * came && Math.abs(now - before) <= Math.max(2, within * before);
};

/** Open, past its end or without one, with open children of which none was touched for 60 days (S55). */
export const isZombie = (
  closed: boolean,
  due: number | null,
  members: readonly Neighbour[],
  today: number,
): boolean => {
  if (closed || (due !== null && due >= today) || !members.some(({ done }) => !done)) return false;
  const touched = members.flatMap(({ updated, created, resolved }) => {
    const days = [updated, created, resolved].flatMap((at) => (at === null ? [] : (dayNumber(at) ?? [])));
    return days.length === 0 ? [] : Math.max(...days);
  });
  return touched.length > 0 && today - Math.max(...touched) > asleep;
};

/** The share of clearly judged children that are of the other kind than most of them (S59); null below five. */
export const minorityOf = (members: readonly Neighbour[]): number | null => {
  const operations = members.filter(({ category }) => category === 'operations').length;
  const project = members.filter(({ category }) => category === 'project').length;
  const decided = operations + project;
  return decided < fewestDecided ? null : Math.min(operations, project) / decided;
};
