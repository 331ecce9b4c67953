import { ownCategory } from '../../utils/classify/explain.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { writePortfolio } from '../../utils/storage/portfolio-store.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import { everyRow, everyVerdict, type Stale, type StoredRow } from '../../utils/storage/records.ts';
import type { Engine } from './engine.ts';
import { groupsOfRow, type Neighbourhood, neighbourhood } from './neighbours.ts';
import { rowOf } from './rows.ts';
import { judge } from './settle.ts';
import { keepTallies } from './tallying.ts';

/** Tickets judged within one transaction: small enough that pages in between are answered at once. */
const batch = 60;

/** Leaves every stored ticket to be judged again, from the first one on: the engine has changed. */
export const leaveAll = (): Promise<void> =>
  writePortfolio(async (store) => {
    store.putStale({ key: everyRow, after: '' });
    store.removeStale(everyVerdict);
  });

let last: Promise<unknown> = Promise.resolve();

/**
 * Judges what was left to be judged again, in batches, each a transaction that also keeps how far it came: a worker that dies
 * goes on where it was. The engine is read for each batch, so a change of the settings holds at once. Resolves to true
 * when a category has turned. One run at a time.
 */
export const catchUp = (engine: () => Promise<Engine>, now: () => Date): Promise<boolean> => {
  const next = last.then(() => run(engine, now));
  last = next.catch(() => undefined);
  return next;
};

const run = async (engine: () => Promise<Engine>, now: () => Date): Promise<boolean> => {
  let hasTurned = false;
  for (;;) {
    const by = await engine();
    const step = await writePortfolio(async (store) => {
      const stale = await store.stale();
      if (stale === null) return null;
      const { last, turned } =
        stale.key === everyRow ? await ownVerdicts(store, stale, by) : await judgeAgain(store, stale, by, dayOf(now()));
      if (last !== null) store.putStale({ key: stale.key, after: last });
      else {
        store.removeStale(stale.key);
        if (stale.key === everyRow) store.putStale({ key: everyVerdict, after: '' });
      }
      return turned;
    });
    if (step === null) return hasTurned;
    hasTurned ||= step;
  }
};

/** How far a batch came, null at the end, and whether a category has turned. */
interface Step {
  readonly last: string | null;
  readonly turned: boolean;
}

/** The first round over all rows: what each ticket is taken for by itself, before any neighbour is asked. */
const ownVerdicts = async (store: PortfolioWrites, stale: Stale, { settings, model }: Engine): Promise<Step> => {
  const { rows, isEnd } = await store.rowsAfter(stale, batch);
  const ids = rows.map(({ id }) => id);
  const [tickets, corrections] = await Promise.all([store.tickets(ids), store.corrections(ids)]);
  const changes = rows.flatMap((before, at) => {
    const ticket = tickets[at];
    if (!ticket) return [];
    const correction = corrections[at]?.to ?? null;
    const own = ownCategory(ticket, settings, correction, model);
    const after = { ...rowOf(ticket, before, { boards: before.boards, correction, own }), done: before.done };
    return [{ before, after }];
  });
  for (const { after } of changes) store.putRow(after);
  await keepTallies(store, changes);
  return { last: isEnd ? null : (rows.at(-1)?.id ?? null), turned: false };
};

/** Judges the next members of a group, or the next of all rows, in their neighbourhoods as they are now. */
const judgeAgain = async (store: PortfolioWrites, stale: Stale, engine: Engine, today: string): Promise<Step> => {
  const { rows, isEnd } = await store.rowsAfter(stale, batch);
  const tickets = await store.tickets(rows.map(({ id }) => id));
  const around = neighbourhood(store, today);
  let turned = false;
  for (const [at, row] of rows.entries()) {
    const ticket = tickets[at];
    if (!ticket) continue;
    const { verdict } = await judge(store, around, engine, ticket, row);
    turned ||= verdict.category !== row.verdict.category;
    keepTurns(store, around, ticket, row);
  }
  const last = isEnd ? undefined : rows.at(-1);
  const isOfGroup = (place: string): boolean => place.startsWith(`${stale.key}\n`);
  return { last: (stale.key === everyVerdict ? last?.id : last?.groups.find(isOfGroup)) ?? null, turned };
};

/** What the verdicts of these groups hang on is now what they were judged by. */
const keepTurns = (store: PortfolioWrites, around: Neighbourhood, ticket: Ticket, row: StoredRow): void => {
  for (const key of groupsOfRow(row)) {
    const kept = around.keptOf(key) ?? { key, turn: '', tally: null };
    const turn = around.turnOf(key, ticket);
    if (turn !== kept.turn) store.putGroup({ ...kept, turn });
  }
};
