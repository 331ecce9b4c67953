import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Board, Snapshot } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { StoredCorrection, StoredRow } from './records.ts';

/** IndexedDB as it is laid out; what comes out of it is parsed by records.ts before it is used. */
export interface Layout extends DBSchema {
  rows: {
    key: string;
    value: StoredRow;
    indexes: { boards: string; seriesKeys: string; containerKey: string };
  };
  tickets: { key: string; value: Ticket };
  corrections: { key: string; value: StoredCorrection };
  boards: { key: string; value: Board };
  snapshots: { key: [string, string]; value: Snapshot };
}

const name = 'lifecycle-lens';
const version = 1;

/**
 * Opens the database, one step of layout a version. `onGone` is called when the browser closes it under us (another
 * context upgrades, the disk failed): the next call has to open it again.
 */
export const openDatabase = (onGone: () => void): Promise<IDBPDatabase<Layout>> =>
  openDB<Layout>(name, version, {
    upgrade(database, from) {
      if (from < 1) {
        const rows = database.createObjectStore('rows', { keyPath: 'id' });
        rows.createIndex('boards', 'boards', { multiEntry: true });
        rows.createIndex('seriesKeys', 'seriesKeys', { multiEntry: true });
        rows.createIndex('containerKey', 'containerKey');
        database.createObjectStore('tickets', { keyPath: 'id' });
        database.createObjectStore('corrections', { keyPath: 'id' });
        database.createObjectStore('boards', { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: ['scope', 'day'] });
      }
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
