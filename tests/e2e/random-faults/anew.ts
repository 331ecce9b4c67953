import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { EngineModel } from '../../../utils/classify/engine-model.ts';
import { judging } from '../../../utils/classify/explain.ts';
import { groupKeys, groupsOf, isTallied } from '../../../utils/classify/groups.ts';
import { mostMembers, type Surroundings, surroundings } from '../../../utils/classify/surroundings.ts';
import { joined } from '../../../utils/classify/tallies.ts';
import { type Members, type Neighbour, neighbourOf } from '../../../utils/model/context.ts';
import { factOf } from '../../../utils/model/fact.ts';
import { Snapshot } from '../../../utils/model/portfolio.ts';
import type { Settings } from '../../../utils/model/settings.ts';
import { emptyTally, type Tally } from '../../../utils/model/tally.ts';
import { Ticket } from '../../../utils/model/ticket.ts';
import { changeTotal, emptyTotal, scopesOf, Total } from '../../../utils/model/total.ts';
import type { Category } from '../../../utils/model/verdict.ts';
import { groupOf, StoredGroup, StoredRow } from '../../../utils/storage/records.ts';

/** All that follows from tickets, beside them, as the browser's database has it. */
const Whole = z.object({
  rows: z.array(StoredRow),
  tickets: z.array(Ticket),
  groups: z.array(StoredGroup),
  totals: z.array(Total),
  snapshots: z.array(Snapshot),
});
type Whole = z.infer<typeof Whole>;

const readWhole = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('lifecycle-lens');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    database.onversionchange = () => database.close();
    const names = ['rows', 'tickets', 'groups', 'totals', 'snapshots'];
    const reading = database.transaction(names);
    const all = names.map((name) => [name, reading.objectStore(name).getAll()]);
    reading.onabort = () => reject(reading.error);
    reading.oncomplete = () => {
      database.close();
      resolve(Object.fromEntries(all.map(([name, { result }]) => [name, result])));
    };
  };
})`;

/** What is stored in memory, with its groups as its rows say. */
const storeOf = ({ rows, tickets }: Whole) => {
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const placed = rows.flatMap((row) => {
    const ticket = byId.get(row.id);
    if (ticket === undefined) return [];
    const neighbour = neighbourOf(ticket, row.own, row.done);
    return row.groups.map((place) => ({ place, neighbour }));
  });
  const inOrder = placed.toSorted((one, other) => (one.place < other.place ? -1 : 1));
  const groups = Map.groupBy(inOrder, ({ place }) => groupOf(place));
  const of = (group: string): Neighbour[] => (groups.get(group) ?? []).map(({ neighbour }) => neighbour);
  const members = new Map<string, Members>();
  return {
    names: [...groups.keys()],
    members: (group: string): Members => {
      const all = of(group);
      const first = all.findLast(({ created }) => created !== null)?.created ?? null;
      const found = members.get(group) ?? { newest: all.slice(0, mostMembers), count: all.length, first };
      members.set(group, found);
      return found;
    },
    tally: (group: string): Tally => of(group).reduce(joined, emptyTally),
    parent: (id: string): Ticket | null => byId.get(id) ?? null,
  };
};

const inOrder = ({ lives, ...rest }: Tally): string => JSON.stringify([rest, Object.entries(lives).toSorted()]);

const wrongGroups = ({ groups }: Whole, { names, tally }: ReturnType<typeof storeOf>): string[] => {
  const kept = new Map(groups.map((group) => [group.key, group.tally ?? emptyTally]));
  return [...new Set([...names, ...kept.keys()])].filter(isTallied).flatMap((group) => {
    const [held, counted] = [inOrder(kept.get(group) ?? emptyTally), inOrder(tally(group))];
    return held === counted ? [] : [`group ${group}: held ${held}, counted ${counted}`];
  });
};

const wrongTotals = ({ rows, tickets, totals }: Whole): string[] => {
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  const anew = new Map<string, Total>();
  for (const { id, verdict, done, boards } of rows) {
    const ticket = byId.get(id);
    if (ticket === undefined) continue;
    const fact = factOf(ticket, { category: verdict.category, done, boards, left: [] });
    for (const scope of scopesOf(fact)) {
      const total = anew.get(scope) ?? emptyTotal(scope);
      changeTotal(total, fact, 1);
      anew.set(scope, total);
    }
  }
  const kept = new Map(totals.map((total) => [total.scope, total]));
  return [...new Set([...anew.keys(), ...kept.keys()])].flatMap((scope) => {
    const [held, counted] = [kept, anew].map((all) => JSON.stringify(all.get(scope) ?? emptyTotal(scope)));
    return held === counted ? [] : [`total of ${scope}: held ${held}, counted ${counted}`];
  });
};

/** Totals of which no day has a record: the record follows each change of a total. */
const wrongRecords = ({ totals, snapshots }: Whole): string[] =>
  totals.flatMap(({ scope, present, open }) => {
    const meant = [...present.tickets, ...open.tickets].join();
    const records = snapshots.filter((one) => one.scope === scope);
    const isThere = records.some((one) => {
      const of = one.open?.tickets;
      return meant === [one.project, one.operations, one.unclear, of?.project, of?.operations, of?.unclear].join();
    });
    return isThere ? [] : [`no record of ${scope} says ${meant}`];
  });

/** Fields that a site never empties in a run: once known they stay known, whoever tells of a ticket less. */
const lasting = ['description', 'type', 'created', 'history', 'labels', 'project'] as const;

const lostFields = ({ tickets }: Whole, known: Set<string>): string[] => {
  const now = new Set(
    tickets.flatMap((ticket) =>
      lasting.filter((field) => ticket[field] !== null).map((field) => `${field} of ${ticket.id}`),
    ),
  );
  const lost = [...known].filter((one) => !now.has(one)).map((one) => `${one} was known and is not any more`);
  for (const one of now) known.add(one);
  return lost;
};

/** By what all is judged. */
interface By {
  settings: Settings;
  model: EngineModel;
}

/**
 * Where what is stored is not what its tickets say when all of them are counted and judged anew by this engine, on one of
 * these days. What is `known` of tickets is added to, and missed where it has gone.
 */
export const differencesAnew = async (
  screen: Page,
  { settings, model }: By,
  days: Iterable<string>,
  known: Set<string>,
): Promise<string[]> => {
  const whole = z.parse(Whole, await screen.evaluate(readWhole));
  const store = storeOf(whole);
  const around = [...days].map((day) => surroundings(store, day));
  const wrong = whole.rows.flatMap((row): string[] => {
    const ticket = store.parent(row.id);
    if (ticket === null) return [`${row.id} has lost its ticket`];
    const [held, keys] = [row.groups.map(groupOf).join(), groupKeys(groupsOf(ticket)).join()];
    const judged = judging(ticket, settings, model);
    const own = judged.own(row.correction);
    const on = (one: Surroundings): Category => judged.in(one.contextOf(ticket, row.own), row.correction).category;
    const isAsAnew = around.some((one) => on(one) === row.verdict.category);
    return [
      ...(held === keys ? [] : [`${row.id} is in ${held}, anew in ${keys}`]),
      ...(own === row.own ? [] : [`${row.id} by itself is ${row.own}, anew ${own}`]),
      ...(isAsAnew ? [] : [`${row.id} is ${row.verdict.category}, anew ${around.map(on).join()}`]),
    ];
  });
  return [
    ...wrong,
    ...wrongGroups(whole, store),
    ...wrongTotals(whole),
    ...wrongRecords(whole),
    ...lostFields(whole, known),
  ];
};
