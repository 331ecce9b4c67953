import { readPortfolio } from '../../utils/storage/portfolio-store.ts';

/** How far judging all tickets again has come, in tickets; null when nothing is left of it. */
export const progress = (): Promise<{ done: number; of: number } | null> =>
  readPortfolio(async (store) => {
    const stale = await store.stale();
    if (stale === null || !stale.key.startsWith('all:')) return null;
    const { all, done } = await store.countUpTo(stale.after);
    return { done, of: all };
  });
