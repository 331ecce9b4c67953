import type { Neighbour, Norm } from '../model/context.ts';
import { median } from './days.ts';

/** Fewest closed tickets of which a norm says anything. */
const fewest = 20;
const millisecondsADay = 86_400_000;
/** Shortest life that counts, in days: an hour. What is opened and closed in one go has no life to compare. */
const shortest = 1 / 24;

/**
 * How long closed tickets of one type in one home live, or null below twenty with both dates known. The logarithm makes
 * a week to a day what ten weeks are to ten days; the median absolute deviation keeps forgotten tickets from moving it.
 */
export const normOf = (closed: readonly Neighbour[]): Norm | null => {
  const lives = closed.flatMap(({ created, resolved }) => {
    if (created === null || resolved === null) return [];
    const days = (Date.parse(resolved) - Date.parse(created)) / millisecondsADay;
    return Number.isNaN(days) || days < 0 ? [] : Math.max(shortest, days);
  });
  if (lives.length < fewest) return null;
  const middle = median(lives.map(Math.log));
  return {
    count: lives.length,
    medianDays: Math.exp(middle),
    madLog: median(lives.map((days) => Math.abs(Math.log(days) - middle))),
  };
};
