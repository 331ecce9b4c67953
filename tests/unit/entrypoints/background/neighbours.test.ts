import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { neighbourhood } from '../../../../entrypoints/background/neighbours.ts';
import { ownCategory } from '../../../../utils/classify/explain.ts';
import type { Ticket } from '../../../../utils/model/ticket.ts';
import { readPortfolio } from '../../../../utils/storage/portfolio-store.ts';
import { StoredPortfolio } from '../../../evaluation/stored-portfolio.ts';
import { allRows, day, emptyStore, engine, stored, take } from './stored.ts';

afterEach(emptyStore);

const checklistOf = (name: string) => ({
  name,
  items: ['Badge', 'Laptop', `Say it ${name}`].map((title) => ({ title, done: null })),
});
const parent = { key: 'E-1', title: 'Billing move', type: 'Epic', level: 1 };
const someTickets: fc.Arbitrary<Ticket[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom(
        'Weekly backup check',
        'Weekly backup check Lyon',
        'Payroll March',
        'Build a portal',
        'Qz',
      ),
      after: fc.integer({ min: -400, max: 170 }),
      life: fc.option(fc.integer({ min: 0, max: 40 })),
      type: fc.constantFrom('Task', 'Bug', null),
      parent: fc.constantFrom(parent, null),
      home: fc.constantFrom('OPS', 'WEB'),
      list: fc.constantFrom('Starter', 'Leaver', null),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ title, after, life, type, parent: under, home, list }, at) =>
      stored(`A-${at}`, title, {
        type,
        parent: under,
        project: { key: home, name: home, kind: null },
        created: day(after),
        checklists: list === null ? null : [checklistOf(list)],
        ...(life === null ? {} : { statusCategory: 'done', resolved: day(after + life) }),
      }),
    ),
  );

const contextsOf = (tickets: readonly Ticket[]) =>
  readPortfolio(async (store) => {
    const around = neighbourhood(store, '2026-06-30');
    const rows = await store.rows(tickets.map(({ id }) => id));
    return Promise.all(
      tickets.map((ticket, at) => {
        const row = rows[at];
        if (!row) throw new Error(`not stored: ${ticket.key}`);
        return around.contextOf(ticket, row);
      }),
    );
  });

describe('the neighbourhood of stored tickets', () => {
  it('gives the very contexts that evaluation takes its figures with', async () => {
    await fc.assert(
      fc.asyncProperty(someTickets, fc.nat(), async (tickets, cut) => {
        await emptyStore();
        const half = cut % (tickets.length + 1);
        await take(tickets.slice(half));
        await take(tickets.slice(0, half));
        const beside = new StoredPortfolio('2026-06-30');
        for (const ticket of tickets) beside.put(ticket, ownCategory(ticket, engine.settings, null, engine.model));
        expect(await contextsOf(tickets)).toEqual(tickets.map((ticket) => beside.contextOf(ticket)));
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order in which tickets came, changed and went', async () => {
    await fc.assert(
      fc.asyncProperty(someTickets, async (tickets) => {
        await emptyStore();
        await take(tickets);
        const once = await contextsOf(tickets);
        await emptyStore();
        for (const ticket of tickets.toReversed())
          await take([
            { ...ticket, title: 'Draft', type: 'Draft', parent: null, statusCategory: null, resolved: null },
          ]);
        await take(tickets);
        expect(await contextsOf(tickets)).toEqual(once);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves stored verdicts as a fresh look would give them', async () => {
    await fc.assert(
      fc.asyncProperty(someTickets, async (all) => {
        // How far a checklist is a house rule moves with the whole home; that is looked at when a ticket is seen again.
        const tickets = all.map((ticket) => ({ ...ticket, checklists: null }));
        await emptyStore();
        for (const ticket of tickets) await take([ticket]);
        const rows = await readPortfolio(allRows);
        await take(tickets);
        const fresh = await readPortfolio(allRows);
        expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual(fresh.map(({ id, verdict }) => [id, verdict]));
      }),
      { numRuns: 10 },
    );
  });
});
