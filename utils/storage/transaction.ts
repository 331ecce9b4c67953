import type { IDBPTransaction, StoreNames } from 'idb';
import type { Layout } from './layout.ts';

type StoreName = StoreNames<Layout>;

/** The stores of the portfolio itself. */
export const ownStores: StoreName[] = ['rows', 'tickets', 'corrections', 'boards', 'snapshots', 'groups', 'stale'];
/** All of them, with those that follow from the tickets. */
export const everyStore: StoreName[] = [...ownStores, 'ledger', 'places', 'totals'];

/** A transaction over stores of the portfolio. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Layout, StoreName[], Mode>;

/**
 * A transaction of which only what its requests answer is waited for: that it ends by an abort, as on a disk that fails, is told by
 * these already, and is nobody's exception.
 */
export const heardByRequests = <T extends { readonly done: Promise<void> }>(transaction: T): T => {
  transaction.done.catch(() => undefined);
  return transaction;
};
