import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Layout } from '../layout.ts';

/**
 * One step of the database's layout, from the version before it. It runs within the browser's upgrade: all of it is kept or
 * nothing is, and it must await nothing but the database.
 */
export type LayoutStep = (
  database: IDBPDatabase<Layout>,
  transaction: IDBPTransaction<Layout, StoreNames<Layout>[], 'versionchange'>,
) => Promise<void>;
