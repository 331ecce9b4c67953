import { judge, judging } from '../../utils/classify/explain.ts';
import type { VerdictById } from '../../utils/messaging/page-protocol.ts';
import { emptyContext } from '../../utils/model/context.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { Board } from '../../utils/model/portfolio.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { writePortfolio } from '../../utils/storage/portfolio-store.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import type { Engine } from './engine.ts';
import { merge } from './merge.ts';
import { rowOf } from './rows.ts';
import { type Change, settle } from './settle.ts';

/** What was taken in: the verdicts of the tickets asked for, these as they are stored now, the ids of those, and of others, that were stored in another category, and whether more are left to be judged. */
export interface TakenIn {
  verdicts: VerdictById;
  tickets: readonly Ticket[];
  turned: readonly string[];
  isMore: boolean;
}

/**
 * Stores tickets that were seen on a page or read from its API, judges them and every neighbour whose context they turn,
 * in one transaction. `present` are the ids of all that `board` holds now: what was on it and is not any more leaves it;
 * null when that is not known. A ticket that comes twice is taken as it came last. Of one that is not the latest word on it, what is
 * stored stays.
 */
export const takeIn = (
  board: Board | null,
  tickets: readonly Ticket[],
  present: readonly string[] | null,
  engine: Engine,
  now: Date,
  isLatest: (id: string) => boolean = () => true,
): Promise<TakenIn> =>
  writePortfolio(async (store) => {
    const seenOnce = [...new Map(tickets.map((ticket) => [ticket.id, ticket])).values()];
    const ids = seenOnce.map((ticket) => ticket.id);
    // Rows first: where there is none, there is no ticket to look for.
    const rows = await store.rows(ids);
    const [stored, corrections] = await Promise.all([store.tickets(ids), store.corrections(ids)]);
    const fresh: Change[] = [];
    for (const [index, seen] of seenOnce.entries()) {
      await store.breathe();
      const before = rows[index] ?? null;
      const known = stored[index] ?? null;
      const ticket = isLatest(seen.id) || known === null ? merge(seen, known) : known;
      const boards = new Set(before?.boards ?? []);
      // What is archived is known for its series, but lies on no board.
      if (board && ticket.closed === true) boards.delete(board.id);
      else if (board) boards.add(board.id);
      const correction = corrections[index]?.to ?? null;
      const judged = judging(ticket, engine.settings, engine.model);
      const own = judged.own(correction);
      fresh.push({ before, ticket, row: rowOf(ticket, before, { boards: [...boards], correction, own }), judged });
    }
    if (board) store.putBoard(board);
    const gone = board && present ? await gonesFrom(store, board, new Set([...present, ...ids]), engine) : [];
    for (const { row, ticket } of [...fresh, ...gone]) store.put(row, ticket);
    const { judged, turned, isMore } = await settle(store, [...fresh, ...gone], engine, dayOf(now));
    const asked = new Set(ids);
    const verdicts = judged.flatMap(({ id, verdict }) => (asked.has(id) ? [[id, verdict] as const] : []));
    return { verdicts: Object.fromEntries(verdicts), tickets: fresh.map(({ ticket }) => ticket), turned, isMore };
  });

/** Tickets that have left a board. One that is on no board any more is taken for done. */
const gonesFrom = async (
  store: PortfolioWrites,
  board: Board,
  present: ReadonlySet<string>,
  { settings, model }: Engine,
): Promise<Change[]> => {
  const ids = (await store.idsOfBoard(board.id)).filter((id) => !present.has(id));
  const gone = (await store.rows(ids)).filter((row) => row !== null);
  const tickets = await store.tickets(gone.map((row) => row.id));
  return gone.flatMap((before, index): Change[] => {
    const ticket = tickets[index];
    const boards = before.boards.filter((id) => id !== board.id);
    const row = { ...before, boards, done: before.done || boards.length === 0 };
    return ticket ? [{ before, ticket, row, judged: judging(ticket, settings, model) }] : [];
  });
};

/** Verdicts from the tickets alone, for when the store fails: nothing is remembered, but nothing is blank either. */
export const judgeAlone = (tickets: readonly Ticket[], { settings, model }: Engine, now: Date): VerdictById =>
  Object.fromEntries(
    tickets.map(
      (ticket) => [ticket.id, judge(ticket, { ...emptyContext, today: dayOf(now) }, settings, null, model)] as const,
    ),
  );
