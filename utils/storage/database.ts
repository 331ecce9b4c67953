import { type IDBPDatabase, openDB } from 'idb';
import type { Layout } from './layout.ts';
import { layouts } from './layouts/registry.ts';

const name = 'lifecycle-lens';

/**
 * Opens the database, one step of layout a version. `onGone` is called when the browser closes it under us (another
 * context upgrades, the disk failed): the next call has to open it again.
 */
export const openDatabase = (onGone: () => void): Promise<IDBPDatabase<Layout>> =>
  openDB<Layout>(name, layouts.length, {
    async upgrade(database, from, _to, transaction) {
      for (const layout of layouts.slice(from)) await layout(database, transaction);
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
