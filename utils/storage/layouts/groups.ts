import { everyRow } from '../records.ts';
import type { LayoutStep } from './layout-step.ts';

/** Version 2: neighbours are found by groups; every ticket is left to be judged anew, which puts it into its groups. */
export const groups: LayoutStep = async (database, transaction) => {
  const rows = transaction.objectStore('rows');
  for (const index of [...rows.indexNames]) if (index !== 'boards') rows.deleteIndex(index);
  rows.createIndex('groups', 'groups', { multiEntry: true });
  database.createObjectStore('groups', { keyPath: 'key' });
  await database.createObjectStore('stale', { keyPath: 'key' }).put({ key: everyRow, after: '' });
};
