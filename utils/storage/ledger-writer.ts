import { type IDBPObjectStore, type StoreNames, unwrap } from 'idb';
import * as z from 'zod/mini';
import { type Fact, factOf } from '../model/fact.ts';
import { LedgerPage, pageSize } from '../model/ledger.ts';
import type { Snapshot } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import { changeTotal, emptyTotal, scopesOf, splitsFrom, Total } from '../model/total.ts';
import { getMany } from './get-many.ts';
import type { Layout } from './layout.ts';
import { markOf } from './mark.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { parseOne } from './parsed.ts';
import { Place, type StoredRow } from './records.ts';

type Store<Name extends StoreNames<Layout>> = IDBPObjectStore<
  Layout,
  StoreNames<Layout>[],
  Name,
  'readwrite' | 'versionchange'
>;

/** The stores that follow the tickets, within one transaction. */
export interface LedgerStores {
  ledger: Store<'ledger'>;
  places: Store<'places'>;
  totals: Store<'totals'>;
  snapshots: Store<'snapshots'>;
}

/** What a transaction did to tickets. `ticket` is null where only the light half was written. */
export interface TicketChanges {
  changes: ReadonlyMap<string, { row: StoredRow; ticket: Ticket | null }>;
  removed: ReadonlySet<string>;
  /** Ids that are known to be new: nobody has to look whether the ledger has them. */
  fresh?: ReadonlySet<string>;
  /** A row as it was before; undefined where that is not known. */
  before?(id: string): StoredRow | null | undefined;
}

/** The pages and totals that were written, for who keeps them in memory; a page without tickets has gone. */
export interface LedgerWritten {
  pages: LedgerPage[];
  totals: Total[];
}

const parsed = <T>(schema: z.ZodMiniType<T>, value: unknown): T | null => {
  const result = z.safeParse(schema, value);
  return result.success ? result.data : null;
};

/** The fact of a ticket after a change; null when only its light half is known and it was never entered. */
const changed = (before: Fact | null, { row, ticket }: { row: StoredRow; ticket: Ticket | null }): Fact | null => {
  const left = [...new Set([...(before?.left ?? []), ...(before?.boards ?? [])])].filter(
    (id) => !row.boards.includes(id),
  );
  const now = { category: row.verdict.category, boards: row.boards, left };
  if (ticket !== null) return factOf(ticket, { ...now, done: row.done });
  return before === null ? null : { ...before, ...now, open: !row.done, list: row.list };
};

/**
 * Brings ledger, totals and the day's records up to what a transaction did to tickets, within that transaction. It reads and
 * writes the pages concerned and no others; totals change by the difference. `breathe` lets whoever waits have a turn.
 */
export const writeLedger = async (
  stores: LedgerStores,
  all: TicketChanges,
  day: string,
  breathe: () => Promise<void> = async () => {},
): Promise<LedgerWritten> => {
  const { removed, fresh } = all;
  const changes = telling(all);
  const { pages, places } = await pagesFor(stores, { changes, removed, ...(fresh ? { fresh } : {}) }, breathe);
  if (pages.size === 0) return { pages: [], totals: [] };
  const differences: { fact: Fact; by: 1 | -1 }[] = [];
  for (const { open, ids } of pages.values()) {
    for (const id of ids) {
      const change = changes.get(id);
      const before = open.before(id);
      const after = removed.has(id) ? null : change ? changed(before, change) : before;
      if (before !== null) differences.push({ fact: before, by: -1 });
      if (after !== null) differences.push({ fact: after, by: 1 });
      open.set(id, after);
    }
  }
  const totals = await changedTotals(stores, differences);
  const requests: Promise<unknown>[] = [];
  const written: LedgerPage[] = [];
  for (const { open } of pages.values()) {
    await breathe();
    const page = open.closed();
    written.push(page);
    requests.push(page.ids.length === 0 ? stores.ledger.delete(page.page) : stores.ledger.put(page));
  }
  // Of these there are many, and whether all were kept the transaction tells.
  const [bare, totalStore, snapshots] = [unwrap(stores.places), unwrap(stores.totals), unwrap(stores.snapshots)];
  for (const [id, place] of places) bare.put(place, id);
  for (const id of removed) bare.delete(id);
  await breathe();
  for (const total of totals) {
    totalStore.put(total);
    snapshots.put(recordOf(total, day));
  }
  await Promise.all(requests);
  return { pages: written, totals };
};

/** The totals of the scopes concerned after some facts have come and gone. */
const changedTotals = async (
  stores: LedgerStores,
  differences: readonly { fact: Fact; by: 1 | -1 }[],
): Promise<Total[]> => {
  const scopes = [...new Set(differences.flatMap(({ fact }) => scopesOf(fact)))];
  const read = (value: unknown, scope: string) => [scope, parsed(Total, value) ?? emptyTotal(scope)] as const;
  const totals = new Map(await getMany(unwrap(stores.totals), scopes, read));
  for (const { fact, by } of differences) {
    for (const scope of scopesOf(fact)) {
      const total = totals.get(scope);
      if (total) changeTotal(total, fact, by);
    }
  }
  return [...totals.values()];
};

/** The day's record of a scope. */
const recordOf = (total: Total, day: string): Snapshot => {
  const { project, operations, unclear } = splitsFrom(total.present, 0).tickets;
  const open = splitsFrom(total.open, 0);
  const amounts = (measure: 'tickets' | 'points' | 'logged' | 'estimated') => {
    const split = open[measure];
    return { project: split.project, operations: split.operations, unclear: split.unclear };
  };
  return {
    scope: total.scope,
    day,
    project,
    operations,
    unclear,
    open: {
      tickets: amounts('tickets'),
      points: amounts('points'),
      logged: amounts('logged'),
      estimated: amounts('estimated'),
    },
  };
};

/** A page with the tickets on it that change. */
interface Touched {
  readonly open: OpenPage;
  readonly ids: Set<string>;
}

/** What of a row the ledger has. */
const standingOf = (row: StoredRow): string => JSON.stringify([row.verdict.category, row.done, row.list, row.boards]);

/** The changes of which the ledger has to know: many a row is written for what no figure hangs on. */
const telling = ({ changes, before }: TicketChanges): TicketChanges['changes'] =>
  before === undefined
    ? changes
    : new Map(
        [...changes].filter(([id, { row, ticket }]) => {
          const was = before(id);
          return ticket !== null || !was || standingOf(was) !== standingOf(row);
        }),
      );

/** What of a change the ledger could already have: marks of what follows from the row, and of the whole. */
const marksOf = ({ row, ticket }: { row: StoredRow; ticket: Ticket | null }): Pick<Place, 'row' | 'whole'> => {
  const whole = ticket && factOf(ticket, { category: 'unclear', done: row.done, boards: [], left: [] });
  return { row: markOf(standingOf(row)), whole: whole && markOf(JSON.stringify(whole)) };
};

const isKnown = (place: Place, marks: Pick<Place, 'row' | 'whole'>): boolean =>
  place.row === marks.row && (marks.whole === null || place.whole === marks.whole);

/**
 * The pages that hold the tickets whose facts change, and where each of these is from now on. What is written again as it was,
 * such as a board that is read anew, opens no page. New tickets go to the last page while it has room, then to new ones.
 */
const pagesFor = async (
  stores: LedgerStores,
  { changes, removed, fresh: isNew = new Set() }: TicketChanges,
  breathe: () => Promise<void>,
): Promise<{ pages: Map<number, Touched>; places: Map<string, Place> }> => {
  const ids = [...new Set([...changes.keys(), ...removed])];
  const old = ids.filter((id) => !isNew.has(id));
  const known = new Map(
    await getMany(unwrap(stores.places), old, (value, id) => [id, parseOne(Place, value)] as const),
  );
  const pages = new Map<number, Touched>();
  const places = new Map<string, Place>();
  const fresh: string[] = [];
  const pageAt = async (page: number): Promise<Touched> => {
    const touched = pages.get(page) ?? {
      open: openPage(page, parsed(LedgerPage, await stores.ledger.get(page))),
      ids: new Set<string>(),
    };
    pages.set(page, touched);
    return touched;
  };
  for (const id of ids) {
    const place = known.get(id) ?? null;
    const change = changes.get(id);
    if (change && place) {
      await breathe();
      const marks = marksOf(change);
      if (isKnown(place, marks)) continue;
      places.set(id, { page: place.page, row: marks.row, whole: marks.whole ?? place.whole });
    }
    if (place) {
      const { open, ids: changing } = await pageAt(place.page);
      // A page that could not be read comes back ticket by ticket.
      if (change || open.has(id)) changing.add(id);
    } else if (change?.ticket) fresh.push(id);
  }
  if (fresh.length === 0) return { pages, places };
  let last = (await stores.ledger.getAllKeys()).at(-1) ?? 0;
  let end = await pageAt(last);
  for (const id of fresh) {
    const change = changes.get(id);
    if (!change) continue;
    if (end.open.size() + newOn(end) >= pageSize) {
      last += 1;
      end = { open: openPage(last, null), ids: new Set() };
      pages.set(last, end);
    }
    end.ids.add(id);
    places.set(id, { page: last, ...marksOf(change) });
  }
  return { pages, places };
};

/** Tickets that are to come onto a page. */
const newOn = ({ open, ids }: Touched): number => {
  let count = 0;
  for (const id of ids) if (!open.has(id)) count += 1;
  return count;
};
