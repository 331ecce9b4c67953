import type { Judged } from '../model/portfolio.ts';

/** The tickets that are work: separators, templates and what a person called no work are left out. */
export const workOf = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ verdict }) => verdict.category !== 'not-work');

/** Fewest tickets that a share may rest on before it is more than an anecdote; a default of ours. */
export const smallestSample = 20;

/** Share of unclear tickets above which a split is rough; a default of ours. */
export const unclearLimit = 0.25;
