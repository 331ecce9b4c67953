import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { blankTicket } from '../../../../utils/model/ticket.ts';
import { readPortfolio, writePortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { placeIn, type StoredRow } from '../../../../utils/storage/records.ts';
import { allRows } from '../../entrypoints/background/stored.ts';
import { verdictOf } from '../../judged.ts';

afterEach(() => writePortfolio(async (store) => store.clear()));

const ticket = (at: number) => blankTicket('jira-cloud', 'example.atlassian.net', `A-${at}`, `Ticket ${at}`);

const row = (at: number, group: number, day: number | null): StoredRow => {
  const { id, site, key, url, title } = ticket(at);
  const created = day === null ? null : new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
  return {
    ...{ id, site, key, url, title, type: null, list: null, points: null, created, updated: null, resolved: null },
    ...{ due: null, done: false, checklistNames: [], evidence: 'api', boards: [], own: 'unclear', containerKey: null },
    groups: [placeIn(`s:${group}`, id, created)],
    series: null,
    verdict: verdictOf('unclear'),
    correction: null,
  };
};

const step = fc.oneof(
  fc.record({
    what: fc.constant('put' as const),
    at: fc.nat(11),
    group: fc.nat(2),
    day: fc.option(fc.nat(20)),
    looks: fc.boolean(),
  }),
  fc.record({ what: fc.constant('remove' as const), at: fc.nat(11) }),
  fc.record({ what: fc.constant('members' as const), group: fc.nat(2), limit: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ what: fc.constant('all' as const) }),
);

describe('writes that are held back', () => {
  it('show in every read of their transaction as if they had been written at once, and are there after it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 25 }), { maxLength: 4 }), async (transactions) => {
        await writePortfolio(async (store) => store.clear());
        const there = new Map<string, StoredRow>();
        const members = (group: number): StoredRow[] =>
          [...there.values()]
            .filter(({ groups }) => groups[0]?.startsWith(`s:${group}\n`))
            .sort((a, b) => ((a.groups[0] ?? '') < (b.groups[0] ?? '') ? -1 : 1));
        for (const steps of transactions) {
          await writePortfolio(async (store) => {
            for (const each of steps) {
              if (each.what === 'put') {
                const next = row(each.at, each.group, each.day);
                if (each.looks) expect((await store.rows([next.id]))[0]).toEqual(there.get(next.id) ?? null);
                store.put(next, ticket(each.at));
                there.set(next.id, next);
              } else if (each.what === 'remove') {
                store.remove([ticket(each.at).id]);
                there.delete(ticket(each.at).id);
                expect(await store.rows([ticket(each.at).id])).toEqual([null]);
              } else if (each.what === 'all') {
                const ids = [...there.keys()].toSorted();
                expect((await store.ticketsInOrder(ids)).map((one) => one?.id)).toEqual(ids);
                expect((await store.allIds()).toSorted()).toEqual(ids);
              } else {
                const [found, all] = [await store.membersOf(`s:${each.group}`, each.limit), members(each.group)];
                expect(found.rows).toEqual(all.slice(0, each.limit));
                expect(found.count).toBe(all.length);
                if (all.length > each.limit)
                  expect(found.first).toBe(all.findLast(({ created }) => created !== null)?.created ?? null);
              }
            }
          });
        }
        const kept = await readPortfolio(allRows);
        expect(kept.map(({ id }) => id).toSorted()).toEqual([...there.keys()].toSorted());
        for (const each of kept) expect(each).toEqual(there.get(each.id));
      }),
      { numRuns: 150 },
    );
  });

  it('of a group are what the next read of it finds, also past a write of all that is held', async () => {
    const group = { key: 's:1', turn: 'series', tally: null };
    await writePortfolio(async (store) => {
      await store.groups(['s:1']);
      store.putGroup(group);
      await store.allIds();
      expect(await store.groups(['s:1', 's:2'])).toEqual([group, null]);
    });
    expect(await readPortfolio((store) => store.groups(['s:1']))).toEqual([group]);
  });
});
