import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { everyRow } from '../../utils/storage/records.ts';

/** How far judging all tickets again has come, in tickets. */
interface Progress {
  readonly done: number;
  readonly of: number;
}

/** As far as this worker has come by itself, so that whoever asks again and again counts no rows and waits for no write. */
let come: Progress | null = null;

let waiting: (() => void)[] = [];

/** This worker has come so far; null when it judges all tickets no more. */
export const haveCome = (so: Progress | null): void => {
  come = so;
  if (come !== null) return;
  for (const go of waiting) go();
  waiting = [];
};

/** Resolves when this worker does not judge all tickets: for what would have to be asked again once it has. */
export const whenJudged = async (): Promise<void> => {
  if (come !== null) await new Promise<void>((resolve) => waiting.push(resolve));
};

/** Counted in the store, after the ticket with this id. */
export const progressAfter = (id: string): Promise<Progress> =>
  readPortfolio(async (store) => {
    const { all, done } = await store.countUpTo(id);
    return { done, of: all };
  });

/** How far judging all tickets again has come; null when nothing is left of it. */
export const progress = async (): Promise<Progress | null> => {
  if (come !== null) return come;
  const stale = await readPortfolio((store) => store.stale());
  return stale?.key === everyRow ? progressAfter(stale.after) : null;
};
