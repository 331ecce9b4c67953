import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Board, Snapshot } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import { everyRow, type Stale, type StoredCorrection, type StoredGroup, type StoredRow } from './records.ts';

/** IndexedDB as it is laid out; what comes out of it is parsed by records.ts before it is used. */
export interface Layout extends DBSchema {
  rows: {
    key: string;
    value: StoredRow;
    indexes: { boards: string; groups: string };
  };
  tickets: { key: string; value: Ticket };
  corrections: { key: string; value: StoredCorrection };
  boards: { key: string; value: Board };
  snapshots: { key: [string, string]; value: Snapshot };
  groups: { key: string; value: StoredGroup };
  stale: { key: string; value: Stale };
}

const name = 'lifecycle-lens';
const version = 2;

/**
 * Opens the database, one step of layout a version. `onGone` is called when the browser closes it under us (another
 * context upgrades, the disk failed): the next call has to open it again.
 */
export const openDatabase = (onGone: () => void): Promise<IDBPDatabase<Layout>> =>
  openDB<Layout>(name, version, {
    upgrade(database, from, _to, transaction) {
      if (from < 1) {
        const rows = database.createObjectStore('rows', { keyPath: 'id' });
        rows.createIndex('boards', 'boards', { multiEntry: true });
        database.createObjectStore('tickets', { keyPath: 'id' });
        database.createObjectStore('corrections', { keyPath: 'id' });
        database.createObjectStore('boards', { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: ['scope', 'day'] });
      }
      if (from < 2) {
        const rows = transaction.objectStore('rows');
        for (const index of [...rows.indexNames]) if (index !== 'boards') rows.deleteIndex(index);
        rows.createIndex('groups', 'groups', { multiEntry: true });
        database.createObjectStore('groups', { keyPath: 'key' });
        database.createObjectStore('stale', { keyPath: 'key' }).put({ key: everyRow, after: '' });
      }
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
