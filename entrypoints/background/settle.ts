import { type Judged, judging } from '../../utils/classify/explain.ts';
import { containerGroup } from '../../utils/classify/groups.ts';
import { alike } from '../../utils/model/alike.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import { type StoredGroup, type StoredRow, untold } from '../../utils/storage/records.ts';
import type { Engine } from './engine.ts';
import { groupsOfRow, type Neighbourhood, neighbourhood } from './neighbours.ts';
import { keepGroup } from './remembered-groups.ts';
import { keepTallies } from './tallying.ts';

/** Neighbours that are judged at once with what came in; groups that would make them more are left to be judged afterwards. */
const atOnce = 60;

/** A ticket that was written in this transaction: its row as it was and as it is, not judged yet. */
export interface Change {
  readonly before: StoredRow | null;
  readonly row: StoredRow;
  readonly ticket: Ticket;
  /** The ticket before its judge. */
  readonly judged: Judged;
}

/** The rows as they were judged; ids of tickets, of them and of others, that were stored in another category; whether more is left to do, by `catchUp`: to judge some, or to tell the pages. */
export interface Settled {
  readonly judged: readonly StoredRow[];
  readonly turned: readonly string[];
  readonly isMore: boolean;
}

/**
 * Judges tickets that have changed, and the neighbours whose context they turned. `changes` have been put already. The
 * cost grows with what changed, not with what is stored: groups are tallied or read up to a limit, members are judged again
 * only when what their verdicts hang on has turned, and those of a large group later, by `catchUp`.
 */
export const settle = async (
  store: PortfolioWrites,
  changes: readonly Change[],
  engine: Engine,
  today: string,
): Promise<Settled> => {
  const touched = await keepTallies(
    store,
    changes.map(({ before, row }) => ({ before, after: row })),
  );
  const own = changes.map(({ row }) => containerGroup(row.id));
  for (const group of await store.groups(own)) if (group !== null) touched.add(group.key);
  const around = neighbourhood(store, today);
  await around.loadOf(changes.map(({ row }) => row));
  await around.load(touched);
  const { others, isMore } = await turnedBy(store, around, touched, changes);
  const judged: StoredRow[] = [];
  const turned: string[] = [];
  for (const { before, row, ticket, judged: by } of changes) {
    await store.breathe();
    const after = await judge(store, around, by, ticket, row);
    judged.push(after);
    if (before !== null && after.verdict.category !== before.verdict.category) turned.push(row.id);
  }
  const tickets = await store.tickets(others.map(({ id }) => id));
  for (const [at, row] of others.entries()) {
    const ticket = tickets[at];
    if (!ticket) continue;
    await store.breathe();
    const { verdict } = await judge(store, around, judging(ticket, engine.settings, engine.model), ticket, row);
    if (verdict.category !== row.verdict.category) turned.push(row.id);
  }
  if (turned.length > 0) haveTurned(store);
  return { judged, turned, isMore: isMore || turned.length > 0 };
};

/** Verdicts that pages may show have turned: whoever goes on tells them, whatever happens to this worker. */
export const haveTurned = (store: PortfolioWrites): void => store.putStale({ key: untold, after: crypto.randomUUID() });

/** Judges one ticket in its neighbourhood and keeps the verdict; one that stands as it stood is not written again. */
export const judge = async (
  store: PortfolioWrites,
  around: Neighbourhood,
  by: Judged,
  ticket: Ticket,
  row: StoredRow,
): Promise<StoredRow> => {
  const context = await around.contextOf(ticket, row);
  const verdict = by.in(context, row.correction);
  if (alike(row.verdict, verdict) && alike(row.series, context.series)) return row;
  const judged = { ...row, series: context.series, verdict };
  store.putRow(judged);
  return judged;
};

/**
 * The members of the groups that have turned, but for the changed tickets themselves; those of groups that would make them more
 * than `most` are left to be judged afterwards.
 */
export const turnedBy = async (
  store: PortfolioWrites,
  around: Neighbourhood,
  touched: ReadonlySet<string>,
  changes: readonly Change[],
  most = atOnce,
): Promise<{ others: StoredRow[]; isMore: boolean }> => {
  const changed = new Set(changes.map(({ row }) => row.id));
  const exampleOf = new Map(
    changes.flatMap(({ row, ticket }) => groupsOfRow(row).map((key) => [key, ticket] as const)),
  );
  const others = new Map<string, StoredRow>();
  let isMore = false;
  for (const key of touched) {
    await store.breathe();
    const kept: StoredGroup = around.keptOf(key) ?? { key, turn: '', tally: null };
    const first = around.newestOf(key);
    const example = exampleOf.get(key) ?? (first === null ? null : (await store.tickets([first]))[0]) ?? null;
    const turn = example === null ? '' : around.turnOf(key, example);
    if (turn === kept.turn) continue;
    keepGroup(store, { ...kept, turn });
    const limit = changes.length + most;
    const isLarge = around.countOf(key) > limit;
    const rows = isLarge ? [] : (await store.membersOf(key, limit)).rows;
    const further = rows.filter(({ id }) => !changed.has(id) && !others.has(id));
    if (isLarge || others.size + further.length > most) {
      store.putStale({ key, after: '' });
      isMore = true;
    } else for (const row of further) others.set(row.id, row);
  }
  return { others: [...others.values()], isMore };
};
