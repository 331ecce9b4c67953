import type { Neighbour } from '../model/context.ts';
import { dayNumber } from './days.ts';
import { arrivalsIn, month, openAt, type Stay } from './flow.ts';

/** Fewest children of which a shape says anything. */
const fewest = 8;
/** Days after which an untouched open container is asleep (S55). */
const asleep = 60;
/** Fewest children with a clear verdict of which a share says anything. */
const fewestDecided = 5;

/** The scope stands (hardly anything came in the last four months) and the rest fell in three of them (S52). */
export const isClosing = (stays: readonly Stay[], today: number): boolean => {
  if (stays.length < fewest || openAt(stays, today - 4 * month) < 3) return false;
  const falls = [0, 1, 2, 3].filter(
    (back) => openAt(stays, today - back * month) < openAt(stays, today - (back + 1) * month),
  ).length;
  const came = arrivalsIn(stays, today - 4 * month, today);
  return falls >= 3 && came <= 0.1 * (stays.length - came);
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
