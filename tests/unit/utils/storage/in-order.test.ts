import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readInOrder } from '../../../../utils/storage/in-order.ts';

const One = z.object({ id: z.string(), n: z.number() });
const idOf = (n: number): string => `A-${String(n).padStart(3, '0')}`;
const database = await openDB('in-order', 1, {
  upgrade: (opened) => void opened.createObjectStore('all', { keyPath: 'id' }),
});

beforeEach(async () => {
  const { store, done } = database.transaction('all', 'readwrite');
  for (let n = 0; n < 200; n += 1) void store.put({ id: idOf(n), n });
  await done;
});

it.each([
  ['that lie together', Array.from({ length: 25 }, (_, at) => 40 + at)],
  ['that lie far apart', [0, 1, 2, 90, 91, 150, 199]],
  ['of which some are not there', [198, 199, 200, 201]],
  ['of which there are none', []],
])('gives the records of ids %s, and no others', async (_what, wanted) => {
  const { store } = database.transaction('all');
  const found = await readInOrder(store, One, wanted.map(idOf), 10);
  expect([...found.values()].map(({ n }) => n).sort((a, b) => a - b)).toEqual(wanted.filter((n) => n < 200));
});
