import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { factsOf } from '../../../../../utils/model/ledger.ts';
import { layouts } from '../../../../../utils/storage/layouts/registry.ts';
import { closePortfolio, readLedger, readPortfolio, readTotal } from '../../../../../utils/storage/portfolio-store.ts';
import { firstLayout } from './frozen.ts';

const name = 'lifecycle-lens';

/** The database as version 1 laid it out, with what it held. */
const asFirst = async (): Promise<void> => {
  const database = await openDB(name, 1, {
    upgrade(fresh) {
      const rows = fresh.createObjectStore('rows', { keyPath: 'id' });
      rows.createIndex('boards', 'boards', { multiEntry: true });
      rows.createIndex('seriesKeys', 'seriesKeys', { multiEntry: true });
      rows.createIndex('containerKey', 'containerKey');
      for (const store of ['tickets', 'corrections', 'boards']) fresh.createObjectStore(store, { keyPath: 'id' });
      fresh.createObjectStore('snapshots', { keyPath: ['scope', 'day'] });
    },
  });
  for (const [store, records] of Object.entries(firstLayout)) {
    for (const record of records) await database.put(store, record);
  }
  database.close();
};

const startAnew = async (): Promise<void> => {
  await closePortfolio();
  await deleteDB(name);
};
afterEach(startAnew);

it('brings the first layout to the present one and loses nothing', async () => {
  await startAnew();
  await asFirst();
  expect((await readLedger()).flatMap(factsOf)).toMatchObject([
    {
      id: 'jira-cloud/acme.atlassian.net/OPS-1',
      category: 'operations',
      open: false,
      points: 2_000,
      logged: 3_600,
      project: 'jira-cloud/acme.atlassian.net/OPS',
      boards: ['jira-cloud/acme.atlassian.net/1'],
      labels: ['backup'],
    },
  ]);
  expect((await readTotal('jira-cloud/acme.atlassian.net/1'))?.present.tickets).toEqual([0, 1, 0]);
  const kept = await readPortfolio(async (store) => ({
    corrections: await store.allCorrections(),
    boards: await store.allBoards(),
    first: (await store.snapshots('everything'))[0],
    ids: await store.allIds(),
    left: await store.stale(),
  }));
  expect(kept.corrections).toEqual(firstLayout.corrections);
  expect(kept.boards).toEqual(firstLayout.boards);
  expect(kept.first).toEqual(firstLayout.snapshots?.[0]);
  expect(kept.ids).toHaveLength(2);
  expect(kept.left).not.toBeNull();
});

it('lays a fresh database out as an old one that was brought here', async () => {
  const shape = async (): Promise<unknown> => {
    await readTotal('everything');
    await closePortfolio();
    const database = await openDB(name);
    const stores = [...database.objectStoreNames].map((store) => {
      const { keyPath, indexNames } = database.transaction(store).store;
      return [store, keyPath, [...indexNames]];
    });
    const { version } = database;
    database.close();
    return { version, stores };
  };
  await startAnew();
  const fresh = await shape();
  await startAnew();
  await asFirst();
  expect(await shape()).toEqual(fresh);
  expect(fresh).toMatchObject({ version: layouts.length });
});
