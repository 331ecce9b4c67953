import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { correct } from '../../../../entrypoints/background/correct.ts';
import { exportHead, exportPage } from '../../../../entrypoints/background/exporting.ts';
import { importPage } from '../../../../entrypoints/background/importing.ts';
import type { ExportEntry } from '../../../../utils/model/export.ts';
import { factsOf } from '../../../../utils/model/ledger.ts';
import type { Practice } from '../../../../utils/model/practice.ts';
import { readLedger, readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { forgetPractices, keepPractice, readPractices } from '../../../../utils/storage/practice-store.ts';
import { madeTickets } from '../../../bench/portfolio-material.ts';
import { allRows, board, day, emptyStore, engine, now, rowOfKey, stored, take } from './stored.ts';

afterEach(emptyStore);

const everything = { kind: 'everything' } as const;
const id = (key: string): string => `jira-cloud/example.atlassian.net/${key}`;

/** Everything that is stored, page by page, as a screen gathers it. */
const exported = async () => {
  const head = await exportHead(everything, engine.settings, now);
  const entries: ExportEntry[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof exportPage>> = await exportPage(
      { scope: everything, after },
      engine.settings,
      now,
    );
    entries.push(...page.entries);
    after = page.next;
  } while (after !== null);
  return { ...head, entries };
};

const practice = {
  id: 'p1',
  project: id('A-1'),
  projectTitle: 'Portal',
  practice: 'Restore tests before go-live',
  owner: '',
  state: 'proposed',
  at: '2026-06-01',
} as const;

const contents = async () =>
  readPortfolio(async (store) => ({
    rows: await allRows(store),
    corrections: await store.allCorrections(),
    boards: await store.allBoards(),
    snapshots: await store.allSnapshots(),
  }));

it.each([99, 100, 101, 730])('goes out whole and in order when there are %i tickets', async (count) => {
  await take(Array.from({ length: count }, (_, at) => stored(`A-${(at * 37) % count}`, `Zq${at}`)));
  const ids = (await exported()).entries.map(({ ticket }) => ticket.id);
  expect(ids).toEqual(Array.from({ length: count }, (_, at) => id(`A-${at}`)).sort());
});

describe('the register of lessons', () => {
  afterEach(forgetPractices);

  it('goes along, and comes back once however often it is brought in', async () => {
    await take([stored('A-1', 'Build the portal')]);
    await keepPractice(practice);
    const content = await exported();
    expect(content.practices).toEqual([practice]);
    await emptyStore();
    await forgetPractices();
    for (let time = 0; time < 2; time += 1) await importPage(content, engine, now);
    expect(await readPractices()).toEqual([practice]);
  });

  it('takes a decision over a proposal, and never a proposal over a decision', async () => {
    const decided = { ...practice, state: 'adopted', owner: 'COO' } as const;
    const page = (one: Practice) => ({ entries: [], boards: [], snapshots: [], practices: [one] });
    await keepPractice(practice);
    await importPage(page(decided), engine, now);
    expect(await readPractices()).toEqual([decided]);
    await importPage(page({ ...practice, state: 'declined', owner: 'CIO' }), engine, now);
    await importPage(page(practice), engine, now);
    expect(await readPractices()).toEqual([decided]);
  });

  it('of one board are those of its projects', async () => {
    await take([stored('A-1', 'Build the portal')]);
    await keepPractice(practice);
    await keepPractice({ ...practice, id: 'p2', project: '' });
    const here = { kind: 'board', board: board.id } as const;
    expect((await exportHead(here, engine.settings, now)).practices).toEqual([practice]);
    expect((await exportHead(everything, engine.settings, now)).practices).toHaveLength(2);
  });
});

describe('an import', () => {
  it('moves a portfolio to another browser', async () => {
    await take([stored('A-1', 'Weekly backup report', { points: 3 }), stored('A-2', 'Build the new portal')], true);
    await correct(id('A-2'), 'operations', engine, now);
    const content = await exported();
    const before = { ...(await contents()), facts: (await readLedger()).flatMap(factsOf) };
    await emptyStore();
    expect(await importPage(content, engine, now)).toMatchObject({ added: 2, changed: 0 });
    expect({ ...(await contents()), facts: (await readLedger()).flatMap(factsOf) }).toEqual(before);
  });

  it('twice is the same as once, over whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.nat(20), fc.nat(), async (here, there, seed) => {
        await emptyStore();
        const all = madeTickets(here + there, seed, now).map(({ ticket }) => ticket);
        await take(all.slice(here));
        const page = await exported();
        await emptyStore();
        await take(all.slice(0, here + 2));
        await importPage(page, engine, now);
        const once = await contents();
        expect(await importPage(page, engine, now)).toMatchObject({ added: 0, changed: 0 });
        expect(await contents()).toEqual(once);
        expect(once.rows).toHaveLength(here + there);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the newer reading and the newer correction, on whichever side they are', async () => {
    const old = stored('A-1', 'As it was', { updated: day(1) });
    await take([old]);
    await correct(id('A-1'), 'project', engine, new Date('2026-05-01T00:00:00Z'));
    const page = await exported();
    await take([{ ...old, title: 'As it is', updated: day(9) }]);
    await correct(id('A-1'), 'operations', engine, new Date('2026-06-01T00:00:00Z'));
    await importPage(page, engine, now);
    expect(await rowOfKey('A-1')).toMatchObject({ title: 'As it is', correction: 'operations' });
    const later = await exported();
    await emptyStore();
    await importPage(page, engine, now);
    await importPage(later, engine, now);
    expect(await rowOfKey('A-1')).toMatchObject({ title: 'As it is', correction: 'operations', boards: [board.id] });
  });

  it('takes no person along', async () => {
    const at = day(3);
    const history = [
      { at, field: 'assignee' as const, from: 'person-1', to: 'person-2' },
      { at, field: 'status' as const, from: 'To do', to: 'Doing' },
    ];
    await take([stored('A-1', 'Weekly backup report', { people: ['person-1'], history, updated: at })]);
    const page = await exported();
    expect(JSON.stringify(page)).not.toContain('person-');
    expect(page.entries[0]?.ticket.history).toHaveLength(1);
  });

  it('takes a correction alone without taking an older reading with it', async () => {
    const old = stored('A-1', 'As it was', { updated: day(1) });
    await take([old]);
    await correct(id('A-1'), 'project', engine, now);
    const page = await exported();
    await emptyStore();
    await take([{ ...old, title: 'As it is', updated: day(9) }]);
    await importPage(page, engine, now);
    expect(await rowOfKey('A-1')).toMatchObject({ title: 'As it is', correction: 'project' });
  });
});

it('takes along what somebody has said is no work', async () => {
  await take([stored('A-1', 'Separator xw'), stored('A-2', 'Build the portal')]);
  await correct(id('A-1'), 'not-work', engine, now);
  const { entries } = await exported();
  expect(entries.map(({ ticket, correction }) => [ticket.key, correction?.to ?? null])).toEqual([
    ['A-1', 'not-work'],
    ['A-2', null],
  ]);
});
