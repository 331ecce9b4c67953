import { explain } from '../../utils/classify/explain.ts';
import type { VerdictById } from '../../utils/messaging/page-protocol.ts';
import { emptyContext } from '../../utils/model/context.ts';
import type { Board } from '../../utils/model/portfolio.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { type PortfolioWrites, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { dayOf } from './day.ts';
import { merge } from './merge.ts';
import { neighbourhood } from './neighbours.ts';
import { rowOf } from './rows.ts';

/** Groups up to this many members are judged again whole when one of them changes; larger ones only when the group's own facts turn. */
const wholeGroup = 200;

/** What was taken in: the verdicts of the tickets asked for, and the ids of others whose verdict turned with them. */
export interface TakenIn {
  verdicts: VerdictById;
  turned: string[];
}

/**
 * Stores tickets that were seen on a page or read from its API, judges them and every neighbour whose series they
 * change, in one transaction. `present` are the ids of all that `board` holds now: what was on it and is not any more leaves
 * it; null when that is not known.
 */
export const takeIn = (
  board: Board | null,
  tickets: readonly Ticket[],
  present: readonly string[] | null,
  settings: Settings,
  now: Date,
): Promise<TakenIn> =>
  writePortfolio(async (store) => {
    const ids = tickets.map((ticket) => ticket.id);
    const [rows, known, corrections] = await Promise.all([store.rows(ids), store.tickets(ids), store.corrections(ids)]);
    const fresh = new Map<string, { row: StoredRow; ticket: Ticket }>();
    const groups = new Set<string>();
    for (const [index, seen] of tickets.entries()) {
      const before = rows[index] ?? null;
      const ticket = merge(seen, known[index] ?? null);
      const boards = new Set(before?.boards ?? []);
      if (board) boards.add(board.id);
      const row = rowOf(ticket, before, [...boards], corrections[index]?.to ?? null);
      for (const key of [...row.seriesKeys, ...(before?.seriesKeys ?? [])]) groups.add(key);
      fresh.set(row.id, { row, ticket });
      store.put(row, ticket);
    }
    if (board) store.putBoard(board);
    if (board && present) await leaveBoard(store, board, new Set(present));
    return judgeGroups(store, fresh, groups, settings, dayOf(now));
  });

const leaveBoard = async (store: PortfolioWrites, board: Board, present: ReadonlySet<string>): Promise<void> => {
  const gone = (await store.rowsOfBoard(board.id)).filter((row) => !present.has(row.id));
  const tickets = await store.tickets(gone.map((row) => row.id));
  for (const [index, row] of gone.entries()) {
    const boards = row.boards.filter((id) => id !== board.id);
    const ticket = tickets[index];
    if (ticket) store.put({ ...row, boards, done: row.done || boards.length === 0 }, ticket);
  }
};

const judgeGroups = async (
  store: PortfolioWrites,
  fresh: ReadonlyMap<string, { row: StoredRow; ticket: Ticket }>,
  groups: ReadonlySet<string>,
  settings: Settings,
  today: string,
): Promise<TakenIn> => {
  const around = neighbourhood(store, today);
  const others = new Map<string, StoredRow>();
  for (const key of groups) {
    const members = await around.membersOf(key);
    if (members.length < 3 || members.length > wholeGroup) continue;
    for (const member of members) if (!fresh.has(member.id)) others.set(member.id, member);
  }
  const loaded = await store.tickets([...others.keys()]);
  const verdicts: VerdictById = {};
  const turned: string[] = [];
  const judge = async (row: StoredRow, ticket: Ticket): Promise<StoredRow> => {
    const context = await around.contextOf(ticket, row);
    const { verdict } = explain(ticket, context, settings, row.correction);
    return { ...row, series: context.series, verdict };
  };
  for (const { row, ticket } of fresh.values()) {
    const judged = await judge(row, ticket);
    verdicts[row.id] = judged.verdict;
    store.putRow(judged);
  }
  for (const [index, row] of [...others.values()].entries()) {
    const ticket = loaded[index];
    if (!ticket) continue;
    const judged = await judge(row, ticket);
    if (judged.verdict.category !== row.verdict.category) turned.push(row.id);
    store.putRow(judged);
  }
  return { verdicts, turned };
};

/** Verdicts from the tickets alone, for when the store fails: nothing is remembered, but nothing is blank either. */
export const judgeAlone = (tickets: readonly Ticket[], settings: Settings): VerdictById =>
  Object.fromEntries(
    tickets.map((ticket) => [ticket.id, explain(ticket, emptyContext, settings, null).verdict] as const),
  );
