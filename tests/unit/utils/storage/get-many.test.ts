import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { getMany } from '../../../../utils/storage/get-many.ts';

const database = await openDB('get-many', 1, { upgrade: (opened) => void opened.createObjectStore('all') });
const keyOf = (n: number): string => `A-${n}`;

beforeEach(async () => {
  const { store, done } = database.transaction('all', 'readwrite');
  for (let n = 0; n < 130; n += 1) void store.put(n, keyOf(n));
  await done;
});

it.each([
  ['many', Array.from({ length: 100 }, (_, at) => 99 - at)],
  ['some of which are not there', [500, 3, 600, 129, 700]],
  ['one that is asked for twice', [7, 7]],
  ['none', []],
])('reads the records of %s in the order of the keys', async (_what, wanted) => {
  const { store } = database.transaction('all');
  const read = await getMany(unwrap(store), wanted.map(keyOf), (value, key) => [key, value]);
  expect(read).toEqual(wanted.map((n) => [keyOf(n), n < 130 ? n : undefined]));
});

it('rejects when the transaction is broken off before it has answered', async () => {
  const transaction = database.transaction('all');
  transaction.done.catch(() => undefined);
  const reading = getMany(unwrap(transaction.store), ['A-1', 'A-2'], (value) => value);
  transaction.abort();
  await expect(reading).rejects.toThrow('abort');
});
