import { judging } from '../../utils/classify/explain.ts';
import { isOfChecklist, isTallied } from '../../utils/classify/groups.ts';
import { alike } from '../../utils/model/alike.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { readersWait, readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import {
  everyRow,
  everyVerdict,
  type Stale,
  type StoredGroup,
  type StoredRow,
  untold,
} from '../../utils/storage/records.ts';
import type { Engine } from './engine.ts';
import { countSizes } from './group-sizes.ts';
import { groupsOfRow, type Neighbourhood, neighbourhood } from './neighbours.ts';
import { haveCome, progressAfter } from './progress.ts';
import { readAhead } from './read-ahead.ts';
import { keepGroup } from './remembered-groups.ts';
import { rowOf } from './rows.ts';
import { type Change, haveTurned, judge, turnedBy } from './settle.ts';
import { standBack } from './standing-back.ts';
import { keepTallies } from './tallying.ts';

/** Tickets judged within one transaction; while somebody waits to read, at most about so few: they are answered at once. */
const batch = 400;
const whileAwaited = 40;

/** Whether a batch had better end after so many tickets. */
const isEnough = (judged: number): boolean => judged >= batch || (judged >= whileAwaited && readersWait());

/** Leaves every stored ticket to be judged again, from the first one on: the engine has changed. */
export const leaveAll = (): Promise<void> =>
  writePortfolio(async (store) => {
    store.putStale({ key: everyRow, after: '', round: crypto.randomUUID() });
    store.removeStale(everyVerdict);
  });

/** Where the mark of the engine is kept by which all rows are judged, among what is kept of groups; no group has this key. */
const engineKey = 'engine';

/**
 * Leaves every stored ticket to be judged again when the engine of this mark is not the one by which they are judged. It may have
 * changed while the store failed or while no worker lived: by the reader, an organisation or a newer version.
 */
export const leaveFor = async (mark: string): Promise<void> => {
  const keptMark = (groups: readonly (StoredGroup | null)[]): string | null => groups[0]?.turn ?? null;
  if (keptMark(await readPortfolio((store) => store.groups([engineKey]))) === mark) return;
  await writePortfolio(async (store) => {
    store.putGroup({ key: engineKey, turn: mark, tally: null });
    store.putStale({ key: everyRow, after: '', round: mark });
    store.removeStale(everyVerdict);
  });
};

/**
 * Judges what was left to be judged again, in batches, each a transaction that also keeps how far it came: a worker that dies
 * goes on where it was. A change of the engine holds at once. Resolves to what the pages are to be told of, by this run or by one
 * whose worker died before it could; null when no category has turned.
 */
export const catchUp = async (engine: () => Promise<Engine>, now: () => Date): Promise<string | null> => {
  for (;;) {
    await standBack();
    // Whoever only looks whether there is something to do holds up nobody.
    const left = await readPortfolio((store) => store.stale());
    if (left === null) return null;
    if (left.key === untold) return left.after;
    if (left.key === everyRow) await judgeAll(left, engine, now);
    else {
      const by = await engine();
      await writePortfolio(async (store) => {
        const work = await store.stale();
        if (work !== null) await judgeStale(store, work, by, neighbourhood(store, dayOf(now())));
      });
    }
  }
};

/** Judges all rows, batch by batch, until that is done or somebody has changed the engine: who changes it leaves all rows after that, in another round. */
const judgeAll = async (left: Stale, engine: () => Promise<Engine>, now: () => Date): Promise<void> => {
  await countSizes();
  const by = await engine();
  let { done, of } = await progressAfter(left.after);
  try {
    for (let isMore = true; isMore; ) {
      haveCome({ done, of });
      await writePortfolio(async (store) => {
        const work = await store.stale();
        isMore = work?.key === everyRow && work.round === left.round;
        if (!isMore || work === null) return;
        const { judged, isEnd } = await judgeRows(store, work, by, dayOf(now()));
        done += judged;
        isMore = !isEnd;
      });
      if (isMore) await standBack();
    }
  } finally {
    haveCome(null);
  }
};

/** The pages have been told of what `catchUp` gave; what has turned since is left to be told. */
export const toldOf = (what: string): Promise<void> =>
  writePortfolio(async (store) => {
    const left = await store.stale();
    if (left?.key === untold && left.after === what) store.removeStale(untold);
  });

/**
 * Judges the next of all rows by an engine that has changed: what each is by itself, and what its neighbours make of it as they are
 * known by now. Where a group has turned since earlier members were judged, it is left to be judged after this. Says how many rows
 * it has judged, and whether they were the last.
 */
const judgeRows = async (
  store: PortfolioWrites,
  stale: Stale,
  engine: Engine,
  today: string,
): Promise<{ judged: number; isEnd: boolean }> => {
  const found = await store.rowsAfter(stale, batch);
  const corrections = await store.corrections(found.rows.map(({ id }) => id));
  const changes: Change[] = [];
  const rows: StoredRow[] = [];
  for await (const [before, ticket] of readAhead(store, found.rows)) {
    const correction = corrections[rows.length]?.to ?? null;
    rows.push(before);
    if (ticket === null) continue;
    await store.breathe();
    const judged = judging(ticket, engine.settings, engine.model);
    const standing = { boards: before.boards, correction, own: judged.own(correction) };
    const made = { ...rowOf(ticket, before, standing), done: before.done };
    // A row that stands as it stood is not written again: most do.
    const row = alike(before, made) ? before : made;
    if (row !== before) store.putRow(row);
    changes.push({ before, row, ticket, judged });
    if (isEnough(rows.length)) break;
  }
  const touched = await keepTallies(
    store,
    changes.map(({ before, row }) => ({ before, after: row })),
  );
  const around = neighbourhood(store, today);
  await around.loadOf(changes.map(({ row }) => row));
  await around.load(touched);
  await turnedBy(store, around, touched, changes, 0);
  const turns = keepingTurns(store, around);
  for (const { row, ticket, judged } of changes) {
    await store.breathe();
    await judge(store, around, judged, ticket, row);
    turns(ticket, row);
  }
  const next = rows.length === found.rows.length ? found.next : (rows.at(-1)?.id ?? null);
  keepProgress(store, stale, next);
  if (next === null) await leaveTogether(store);
  return { judged: rows.length, isEnd: next === null };
};

const isGroup = (key: string): boolean => !key.startsWith('all:') && key !== untold;

/**
 * Where the groups that are left hold more tickets together than there are, as when every verdict has turned, each ticket is left to
 * be judged once instead of once for each of its groups.
 */
const leaveTogether = async (store: PortfolioWrites): Promise<void> => {
  const keys = (await store.staleKeys()).filter(isGroup);
  const kept = await store.groups(keys.filter(isTallied));
  const members = kept.reduce((sum, group) => sum + (group?.tally ? group.tally.open + group.tally.done : 0), 0);
  if (members === 0 || members < (await store.countUpTo('')).all) return;
  for (const key of keys) store.removeStale(key);
  store.putStale({ key: everyVerdict, after: '' });
};

const keepProgress = (store: PortfolioWrites, { key, ...work }: Stale, last: string | null): void => {
  if (last !== null) {
    store.putStale({ ...work, key, after: last });
    return;
  }
  store.removeStale(key);
  // By another engine a verdict may have other reasons and the same category.
  if (key === everyRow || key === everyVerdict) haveTurned(store);
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
  const turns = keepingTurns(store, around);
  for (let stale: Stale | null = first; stale !== null; stale = await store.stale()) {
    const { key } = stale;
    if (key === everyRow || key === untold) break;
    const found = await store.rowsAfter(stale, batch - judged.size);
    const fresh = found.rows.filter(({ id }) => !judged.has(id));
    const ids = fresh.map(({ id }) => id);
    const read = await (key === everyVerdict ? store.ticketsInOrder(ids) : store.tickets(ids));
    const tickets = new Map(read.flatMap((ticket) => (ticket ? [[ticket.id, ticket] as const] : [])));
    await around.loadOf(fresh);
    let upTo = 0;
    for (const row of found.rows) {
      if (upTo > 0 && isEnough(judged.size)) break;
      upTo += 1;
      judged.add(row.id);
      const ticket = tickets.get(row.id);
      if (!ticket) continue;
      await store.breathe();
      const by = judging(ticket, engine.settings, engine.model);
      const { verdict } = await judge(store, around, by, ticket, row);
      turned ||= verdict.category !== row.verdict.category;
      turns(ticket, row);
    }
    const last = found.rows[upTo - 1];
    const isOfGroup = (place: string): boolean => place.startsWith(`${key}\n`);
    const lastPlace = (key === everyVerdict ? last?.id : last?.groups.find(isOfGroup)) ?? null;
    keepProgress(store, stale, upTo === found.rows.length ? found.next : lastPlace);
    if (isEnough(judged.size)) break;
  }
  if (turned) haveTurned(store);
};

/**
 * What the verdicts of the groups of these rows hang on is now what they were judged by. It is the same whichever member asks but
 * for checklists, of which each has its own.
 */
const keepingTurns = (store: PortfolioWrites, around: Neighbourhood): ((ticket: Ticket, row: StoredRow) => void) => {
  const seen = new Set<string>();
  return (ticket, row) => {
    for (const key of groupsOfRow(row)) {
      if (seen.has(key) && !isOfChecklist(key)) continue;
      seen.add(key);
      const kept = around.keptOf(key) ?? { key, turn: '', tally: null };
      const turn = around.turnOf(key, ticket);
      if (turn !== kept.turn) keepGroup(store, { ...kept, turn });
    }
  };
};
