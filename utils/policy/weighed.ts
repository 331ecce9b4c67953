import type { Split } from '../model/figures.ts';
import { type Basis, plainBasis } from '../model/question.ts';
import type { Category } from '../model/verdict.ts';
import type { PolicyTicket } from './policy-ticket.ts';

/** A ticket of the chosen period; `units` is what it weighs in whole units, null when the measure does not reach it. */
export interface WeighedTicket {
  id: string;
  category: Category;
  units: number | null;
}

/** What shares are taken of. */
export interface Weighed {
  basis: Basis;
  /** How many units make one of the measure. */
  unit: number;
  /** The tickets of the period, whether they are still there or not. */
  tickets: readonly WeighedTicket[];
  /** What each ticket that is there weighs by the measure, by id, without those that it does not reach; null where each weighs one. */
  present: ReadonlyMap<string, number> | null;
}

/** Each ticket as one. */
export const eachAsOne = (tickets: readonly PolicyTicket[]): Weighed => ({
  basis: plainBasis,
  unit: 1,
  tickets: tickets.map(({ id, category }) => ({ id, category, units: 1 })),
  present: null,
});

/** How the work among weighed tickets divides; summed in whole units, so that any order gives the same. */
export const splitOf = ({ basis: { measure }, unit, tickets }: Weighed): Split => {
  const sums = { project: 0, operations: 0, unclear: 0 };
  let [all, unknown] = [0, 0];
  for (const { category, units } of tickets) {
    if (category === 'not-work') continue;
    all += 1;
    if (units === null) unknown += 1;
    else sums[category] += units;
  }
  const { project, operations, unclear } = sums;
  return {
    measure,
    project: project / unit,
    operations: operations / unit,
    unclear: unclear / unit,
    tickets: all,
    unknown,
  };
};

/** The ids of the weighed tickets of one category that count in the split. */
export const weighedAs = ({ tickets }: Weighed, wanted: Category): string[] =>
  tickets.flatMap(({ id, category, units }) => (category === wanted && units !== null ? [id] : []));
