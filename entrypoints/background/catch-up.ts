import { ownCategory } from '../../utils/classify/explain.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import { everyRow, everyVerdict, type Stale, type StoredRow, untold } from '../../utils/storage/records.ts';
import type { Engine } from './engine.ts';
import { countSizes } from './group-sizes.ts';
import { groupsOfRow, type Neighbourhood, neighbourhood } from './neighbours.ts';
import { rowOf } from './rows.ts';
import { haveTurned, judge } from './settle.ts';
import { standBack } from './standing-back.ts';
import { keepTallies } from './tallying.ts';

/** Tickets judged within one transaction: small enough that pages in between are answered at once. */
const batch = 200;

/** Leaves every stored ticket to be judged again, from the first one on: the engine has changed. */
export const leaveAll = (): Promise<void> =>
  writePortfolio(async (store) => {
    store.putStale({ key: everyRow, after: '' });
    store.removeStale(everyVerdict);
  });

/**
 * Judges what was left to be judged again, in batches, each a transaction that also keeps how far it came: a worker that dies
 * goes on where it was. The engine is read for each batch, so a change of the settings holds at once. Resolves to what the
 * pages are to be told of, by this run or by one whose worker died before it could; null when no category has turned.
 */
export const catchUp = async (engine: () => Promise<Engine>, now: () => Date): Promise<string | null> => {
  for (;;) {
    await standBack();
    // Whoever only looks whether there is something to do holds up nobody.
    const left = await readPortfolio((store) => store.stale());
    if (left === null) return null;
    if (left.key === untold) return left.after;
    if (left.key === everyVerdict) await countSizes();
    const by = await engine();
    await writePortfolio(async (store) => {
      const work = await store.stale();
      if (work?.key === everyRow) await ownVerdicts(store, work, by);
      else if (work !== null) await judgeStale(store, work, by, neighbourhood(store, dayOf(now())));
    });
  }
};

/** The pages have been told of what `catchUp` gave; what has turned since is left to be told. */
export const toldOf = (what: string): Promise<void> =>
  writePortfolio(async (store) => {
    const left = await store.stale();
    if (left?.key === untold && left.after === what) store.removeStale(untold);
  });

/** The first round over all rows: what each ticket is taken for by itself, before any neighbour is asked. */
const ownVerdicts = async (store: PortfolioWrites, stale: Stale, { settings, model }: Engine): Promise<void> => {
  const { rows, isEnd } = await store.rowsAfter(stale, batch);
  const ids = rows.map(({ id }) => id);
  const [tickets, corrections] = await Promise.all([store.ticketsInOrder(ids), store.corrections(ids)]);
  const changes: { before: StoredRow; after: StoredRow }[] = [];
  for (const [at, before] of rows.entries()) {
    const ticket = tickets[at];
    if (!ticket) continue;
    await store.breathe();
    const correction = corrections[at]?.to ?? null;
    const own = ownCategory(ticket, settings, correction, model);
    const after = { ...rowOf(ticket, before, { boards: before.boards, correction, own }), done: before.done };
    changes.push({ before, after });
  }
  // A row that stands as it stood is not written again: most do.
  for (const { before, after } of changes) if (JSON.stringify(before) !== JSON.stringify(after)) store.putRow(after);
  await keepTallies(store, changes);
  keepProgress(store, stale, isEnd ? null : (rows.at(-1)?.id ?? null));
};

const keepProgress = (store: PortfolioWrites, { key }: Stale, last: string | null): void => {
  if (last !== null) {
    store.putStale({ key, after: last });
    return;
  }
  store.removeStale(key);
  if (key === everyRow) store.putStale({ key: everyVerdict, after: '' });
  // By another engine a verdict may have other reasons and the same category.
  if (key === everyVerdict) haveTurned(store);
};

/**
 * Judges the next members of a group, or the next of all rows, in their neighbourhoods as they are now, and those of the groups
 * after it as far as one batch goes. That a category has turned is kept along with it.
 */
const judgeStale = async (
  store: PortfolioWrites,
  first: Stale,
  engine: Engine,
  around: Neighbourhood,
): Promise<void> => {
  const judged = new Set<string>();
  let turned = false;
  for (let stale: Stale | null = first; stale !== null; stale = await store.stale()) {
    const { key } = stale;
    if (key === everyRow || key === untold) break;
    const { rows, isEnd } = await store.rowsAfter(stale, batch - judged.size);
    const fresh = rows.filter(({ id }) => !judged.has(id));
    const ids = fresh.map(({ id }) => id);
    const tickets = await (key === everyVerdict ? store.ticketsInOrder(ids) : store.tickets(ids));
    await around.loadOf(fresh);
    for (const [at, row] of fresh.entries()) {
      const ticket = tickets[at];
      judged.add(row.id);
      if (!ticket) continue;
      await store.breathe();
      const { verdict } = await judge(store, around, engine, ticket, row);
      turned ||= verdict.category !== row.verdict.category;
      keepTurns(store, around, ticket, row);
    }
    const last = isEnd ? undefined : rows.at(-1);
    const isOfGroup = (place: string): boolean => place.startsWith(`${key}\n`);
    keepProgress(store, stale, (key === everyVerdict ? last?.id : last?.groups.find(isOfGroup)) ?? null);
    if (judged.size >= batch) break;
  }
  if (turned) haveTurned(store);
};

/** What the verdicts of these groups hang on is now what they were judged by. */
const keepTurns = (store: PortfolioWrites, around: Neighbourhood, ticket: Ticket, row: StoredRow): void => {
  for (const key of groupsOfRow(row)) {
    const kept = around.keptOf(key) ?? { key, turn: '', tally: null };
    const turn = around.turnOf(key, ticket);
    if (turn !== kept.turn) store.putGroup({ ...kept, turn });
  }
};
