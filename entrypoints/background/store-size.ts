import type { StoreSize } from '../../utils/messaging/protocol.ts';
import { breathe } from '../../utils/model/breathing.ts';
import { endedBefore } from '../../utils/portfolio/ended.ts';
import { readLedger, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { keepTallies } from './tallying.ts';

/** The ages that pruning is offered for, in days. */
const ages = [365, 730, 1095] as const;

/** How much is kept. */
export const storeSize = async (now: Date): Promise<StoreSize> => {
  const ledger = await readLedger();
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
  const older = ages.map((days) => ({ days, tickets: 0 }));
  for (const page of ledger) {
    await breathe();
    for (const one of older) one.tickets += endedBefore([page], one.days, now).length;
  }
  return { tickets: ledger.reduce((count, { ids }) => count + ids.length, 0), bytes: usage ?? null, older };
};

/** Tickets removed within one transaction, so that pages in between are answered at once. */
const batch = 500;

/**
 * Removes the tickets that were over so many days ago and says how many; only ever called because somebody asked for it. Their
 * neighbours are left to be judged again.
 */
export const prune = async (days: number, now: Date): Promise<number> => {
  const ids = endedBefore(await readLedger(), days, now);
  for (let start = 0; start < ids.length; start += batch) {
    await writePortfolio(async (store) => {
      const some = ids.slice(start, start + batch);
      const rows = (await store.rows(some)).filter((row) => row !== null);
      const touched = await keepTallies(
        store,
        rows.map((before) => ({ before, after: null })),
      );
      for (const key of touched) store.putStale({ key, after: '' });
      store.remove(some);
    });
  }
  return ids.length;
};
