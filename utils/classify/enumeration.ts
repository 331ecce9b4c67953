import type { Neighbour } from '../model/context.ts';
import type { Masked } from './mask.ts';

/** A ticket under a series key: what its title says and the day it was made, null where the page does not tell. */
export interface Member {
  readonly neighbour: Neighbour;
  readonly read: Masked;
  readonly day: number | null;
}

/** Share of the members that a slot must be filled in to say what changes from one to the next. */
export const mostMembers = 0.6;

/** How many different values a list holds. */
export const distinct = <T>(values: readonly T[]): number => new Set(values).size;

/**
 * True when the numbers count the parts of one job: each once, close together, from the start on, in the order of their
 * making. Rooms and machines come again or stand anywhere in their range; issue numbers start late.
 */
export const isEnumeration = (members: readonly Member[]): boolean => {
  const longest = Math.max(...members.map(({ read }) => read.numbers.length));
  for (let place = 0; place < longest; place++) {
    const values = members.flatMap(({ read }) => read.numbers[place] ?? []);
    if (values.length >= mostMembers * members.length && counts(values)) return true;
  }
  return false;
};

/** Each number once, from the start on, with few gaps. */
export const counts = (values: readonly number[]): boolean => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return (
    distinct(values) >= 2 && distinct(values) === values.length && least <= 2 && most - least + 1 <= 2 * values.length
  );
};

/**
 * True when what looks like days (4.1, 4.2, 4.3 or 1/8, 2/8, 3/8) counts the parts of one job: one number stands, the
 * other one counts, and neither has to do with the days on which the tickets were made.
 */
export const isCountedPair = (members: readonly Member[]): boolean => {
  const paired = members.flatMap(({ read: { pair }, day }) => (pair === null || day === null ? [] : [{ pair, day }]));
  if (paired.length < mostMembers * members.length) return false;
  const places = [0, 1] as const;
  const fixed = places.find((place) => distinct(paired.map(({ pair }) => pair[place])) === 1);
  if (fixed === undefined || !counts(paired.map(({ pair }) => pair[fixed === 0 ? 1 : 0]))) return false;
  const isDay = ({ pair, day }: (typeof paired)[number]): boolean => {
    const date = new Date(day * 86_400_000);
    return [date.getUTCDate(), date.getUTCMonth() + 1].every((part) =>
      pair.some((number) => Math.abs(number - part) <= 2),
    );
  };
  return paired.filter(isDay).length < mostMembers * paired.length;
};
