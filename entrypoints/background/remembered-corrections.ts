import type { CorrectedCategory } from '../../utils/model/verdict.ts';
import { onPortfolioLost, readPortfolio } from '../../utils/storage/portfolio-store.ts';

/** What was said by hand, by the ids of the tickets. */
export type Corrections = ReadonlyMap<string, CorrectedCategory>;

let known: Corrections | null = null;
/** Counts what would make a reading wrong that is under way. */
let turns = 0;

/** Some correction is written or taken back: called within the transaction that does it. */
export const correctionsTurned = (): void => {
  turns += 1;
  known = null;
};

onPortfolioLost(correctionsTurned);

/**
 * All corrections by hand, from memory once they have been read: who asks for them after each keystroke would else wait for
 * whatever is just being written.
 */
export const correctionsNow = async (): Promise<Corrections> => {
  if (known !== null) return known;
  const began = turns;
  const all = await readPortfolio((store) => store.allCorrections());
  const found = new Map(all.map(({ id, to }) => [id, to]));
  if (began === turns) known = found;
  return found;
};
