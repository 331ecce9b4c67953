import { judging } from '../../utils/classify/explain.ts';
import type { BackgroundRequests } from '../../utils/messaging/protocol.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { writePortfolio } from '../../utils/storage/portfolio-store.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import { mergePractices } from '../../utils/storage/practice-store.ts';
import type { Engine } from './engine.ts';
import { correctionsTurned } from './remembered-corrections.ts';
import { rowOf } from './rows.ts';
import { type Change, settle } from './settle.ts';

type Page = BackgroundRequests['importPage'];

/** Whether an imported reading of a ticket says more than the stored one: read from the API where that was not, or later. */
const isNewer = (imported: Ticket, stored: Ticket): boolean =>
  imported.evidence === stored.evidence
    ? (imported.updated ?? '') > (stored.updated ?? '')
    : imported.evidence === 'api';

/** What came of a page: how many tickets are new here or say more than before, all of these, and whether some are left to be judged. */
export interface Imported {
  added: number;
  changed: number;
  tickets: readonly Ticket[];
  isMore: boolean;
}

/**
 * Merges a page of an export, its tickets in one transaction: of each ticket the newer reading stays, of each correction the newer
 * one, of each day's record the one that is here, of each lesson the decision. What has changed is judged as if it had been read from its site. The same page again
 * changes nothing more.
 */
export const importPage = async (page: Page, engine: Engine, now: Date): Promise<Imported> => {
  const imported = await importTickets(page, engine, now);
  await mergePractices(page.practices);
  return imported;
};

const importTickets = (page: Page, engine: Engine, now: Date): Promise<Imported> =>
  writePortfolio(async (store) => {
    const changes = await newerIn(store, page, engine);
    for (const { row, ticket } of changes) store.put(row, ticket);
    for (const board of page.boards) if ((await store.board(board.id)) === null) store.putBoard(board);
    for (const snapshot of page.snapshots) if (!(await store.hasSnapshot(snapshot))) store.putSnapshot(snapshot);
    const { isMore } = await settle(store, changes, engine, dayOf(now));
    const added = changes.filter(({ before }) => before === null).length;
    return { added, changed: changes.length - added, tickets: changes.map(({ ticket }) => ticket), isMore };
  });

const newerIn = async (store: PortfolioWrites, { entries }: Page, engine: Engine): Promise<Change[]> => {
  const once = [...new Map(entries.map((entry) => [entry.ticket.id, entry])).values()];
  const ids = once.map(({ ticket }) => ticket.id);
  const rows = await store.rows(ids);
  const [stored, corrections] = await Promise.all([store.tickets(ids), store.corrections(ids)]);
  const changes: Change[] = [];
  for (const [at, entry] of once.entries()) {
    await store.breathe();
    const [before, known, kept] = [rows[at] ?? null, stored[at] ?? null, corrections[at] ?? null];
    const corrected = entry.correction !== null && entry.correction.at > (kept?.at ?? '');
    if (entry.correction && corrected) {
      correctionsTurned();
      store.putCorrection({ id: entry.ticket.id, ...entry.correction });
    }
    const newer = known === null || isNewer(entry.ticket, known);
    if (!newer && !corrected) continue;
    // Who worked on it is in no export; what is known of that here stays.
    const ticket = newer ? { ...entry.ticket, people: known?.people ?? null } : known;
    const boards = [...new Set([...(before?.boards ?? []), ...(newer ? entry.boards : [])])];
    const correction = (corrected ? entry.correction?.to : kept?.to) ?? null;
    const judged = judging(ticket, engine.settings, engine.model);
    const own = judged.own(correction);
    changes.push({ before, ticket, row: rowOf(ticket, before, { boards, correction, own }), judged });
  }
  return changes;
};
