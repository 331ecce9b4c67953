import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { everyRow } from '../../utils/storage/records.ts';

/**
 * How far judging all tickets again has come, in tickets of two rounds (each by itself, then with its neighbours); null
 * when nothing is left to be judged.
 */
export const progress = (): Promise<{ done: number; of: number } | null> =>
  readPortfolio(async (store) => {
    const stale = await store.stale();
    if (stale === null || !stale.key.startsWith('all:')) return null;
    const { all, done } = await store.countUpTo(stale.after);
    return { done: stale.key === everyRow ? done : all + done, of: 2 * all };
  });
