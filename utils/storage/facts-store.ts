import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import { WorkFacts } from '../model/work-facts.ts';
import { readInOrder } from './in-order.ts';
import { heardByRequests } from './transaction.ts';

interface Layout extends DBSchema {
  facts: { key: string; value: WorkFacts };
}

/** Raised when other facts are read of a ticket: what was kept before is dropped and read anew. */
const version = 3;

/** A database of its own: all in it follows from the stored tickets and may be lost at any time. */
const open = (onGone: () => void): Promise<IDBPDatabase<Layout>> =>
  openDB<Layout>('lifecycle-lens-facts', version, {
    upgrade(database) {
      for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
      database.createObjectStore('facts', { keyPath: 'id' });
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });

let opened: Promise<IDBPDatabase<Layout>> | null = null;
const database = (): Promise<IDBPDatabase<Layout>> => {
  opened ??= open(() => {
    opened = null;
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

/** Facts that are read at once: few enough that whoever asks for something else in between is answered soon. */
const atOnce = 200;

/** The facts that are kept of these tickets, in the order of their ids, by id; what is missing or does not fit has to be read from the ticket. */
export const readFacts = async (ids: readonly string[]): Promise<Map<string, WorkFacts>> => {
  const store = heardByRequests((await database()).transaction('facts')).store;
  const facts = new Map<string, WorkFacts>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const found = await readInOrder(store, WorkFacts, ids.slice(from, from + atOnce), atOnce);
    for (const [id, one] of found) facts.set(id, one);
  }
  return facts;
};

/** Keeps facts, all of them or none. */
export const keepFacts = async (facts: readonly WorkFacts[]): Promise<void> => {
  const transaction = (await database()).transaction('facts', 'readwrite');
  // Whether each was kept the transaction tells: a promise for each would take longer than to write it.
  const store = unwrap(transaction.store);
  for (const one of facts) store.put(one);
  await transaction.done;
};

/** Drops the facts of tickets that have changed. */
export const dropFacts = async (ids: readonly string[]): Promise<void> => {
  const transaction = heardByRequests((await database()).transaction('facts', 'readwrite'));
  await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
};

/** No facts are kept any more. */
export const forgetFacts = async (): Promise<void> => (await database()).clear('facts');
