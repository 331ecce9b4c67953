import type { Neighbour } from '../model/context.ts';
import { dayNumber } from './days.ts';

/** A child of a container as days: when it came and when it left, null while it is open or when it is not known. */
export interface Stay {
  readonly came: number;
  readonly left: number | null;
  readonly done: boolean;
}

/** A month and a quarter in days, as windows of time. */
export const month = 30;
export const quarter = 91;

/** The stays of children whose creation is known, first come first. A child that is done without a date left when it was touched last. */
export const staysOf = (members: readonly Neighbour[]): Stay[] =>
  members
    .flatMap(({ created, resolved, updated, done }) => {
      const came = created === null ? null : dayNumber(created);
      if (came === null) return [];
      const over = done || resolved !== null;
      const end = over ? dayNumber(resolved ?? updated ?? '') : null;
      return [{ came, left: end === null ? null : Math.max(end, came), done: over }];
    })
    .sort((a, b) => a.came - b.came || (a.left ?? Number.POSITIVE_INFINITY) - (b.left ?? Number.POSITIVE_INFINITY));

/** How many came in days `from` (exclusive) to `to` (inclusive). */
export const arrivalsIn = (stays: readonly Stay[], from: number, to: number): number =>
  stays.filter(({ came }) => came > from && came <= to).length;

/** How many were there and open at the end of a day. */
export const openAt = (stays: readonly Stay[], day: number): number =>
  stays.filter(({ came, left, done }) => came <= day && (left === null ? !done : left > day)).length;
