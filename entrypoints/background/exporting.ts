import { type BackgroundResponses, mostEntries } from '../../utils/messaging/protocol.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { ExportEntry, ExportHead } from '../../utils/model/export.ts';
import { livesOf, progressOf, still } from '../../utils/model/lifetime.ts';
import type { Practice } from '../../utils/model/practice.ts';
import { type Scope, scopeKey } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { minuteNow } from '../../utils/portfolio/calendar.ts';
import { membersInSteps } from '../../utils/portfolio/figures.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import { readLedger, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { readPractices } from '../../utils/storage/practice-store.ts';
import { everyRow, type StoredRow } from '../../utils/storage/records.ts';
import { scopesIn } from './asked.ts';
import { splitsOf } from './view.ts';

/** What of an export goes beside its tickets: the figures, the boards, the records of the days, and the lessons. */
export const exportHead = async (scope: Scope, settings: Settings, now: Date): Promise<ExportHead> => {
  const { splits } = await splitsOf(scope, settings, now);
  const practices = await practicesIn(scope, settings);
  return readPortfolio(async (store) => {
    const boards = await store.allBoards();
    const whole = scope.kind === 'everything';
    const snapshots =
      scope.kind === 'selection' ? [] : await (whole ? store.allSnapshots() : store.snapshots(scopeKey(scope)));
    return {
      splits,
      boards: scope.kind === 'board' ? boards.filter(({ id }) => id === scope.board) : boards,
      snapshots,
      practices,
    };
  });
};

const membersOf = async (scope: Scope, settings: Settings): Promise<string[]> =>
  byTurns(membersInSteps(await readLedger(), scopesIn(scope, settings)), breathe);

/** The lessons of projects in a scope; those that came from elsewhere belong to everything. */
const practicesIn = async (scope: Scope, settings: Settings): Promise<Practice[]> => {
  const practices = await readPractices();
  if (scope.kind === 'everything' || practices.length === 0) return practices;
  const ids = new Set(await membersOf(scope, settings));
  return practices.filter(({ project }) => ids.has(project));
};

const progressSeconds = (ticket: Ticket, done: boolean, now: Date): number | null => {
  const stretches = progressOf(ticket, livesOf(ticket, done));
  if (stretches === null) return null;
  let minutes = 0;
  for (let at = 0; at + 1 < stretches.length; at += 2) {
    const [from = 0, to = still] = stretches.slice(at, at + 2);
    minutes += (to === still ? minuteNow(now) : to) - from;
  }
  return minutes * 60;
};

/** People never leave the browser, not even as the site's opaque keys. */
const withoutPeople = (ticket: Ticket): Ticket => ({
  ...ticket,
  people: null,
  history: ticket.history?.filter(({ field }) => field !== 'assignee') ?? null,
});

/** The first ids after one, in their order, and whether they are all: no list of a whole portfolio is sorted for it. */
const firstAfter = (ids: readonly string[], after: string | null): { first: string[]; isAll: boolean } => {
  const wanted = mostEntries + 1;
  let first: string[] = [];
  /** Beyond the last of those that were sorted last there are enough before it. */
  let end: string | undefined;
  for (const id of ids) {
    if ((after !== null && id <= after) || (end !== undefined && id > end)) continue;
    first.push(id);
    if (first.length < 4 * wanted) continue;
    first = first.sort().slice(0, wanted);
    end = first.at(-1);
  }
  first = first.sort().slice(0, wanted);
  return { first: first.slice(0, mostEntries), isAll: first.length < wanted };
};

/** The rows of a page of a scope after a ticket, and the id that was read up to, null at the end. Of everything the store has them in their order already. */
const rowsOfPage = async (
  scope: Scope,
  after: string | null,
  settings: Settings,
): Promise<(store: PortfolioReads) => Promise<{ rows: readonly (StoredRow | null)[]; next: string | null }>> => {
  if (scope.kind === 'everything')
    return (store) => store.rowsAfter({ key: everyRow, after: after ?? '' }, mostEntries);
  const { first, isAll } = firstAfter(await membersOf(scope, settings), after);
  return async (store) => ({ rows: await store.rows(first), next: isAll ? null : (first.at(-1) ?? null) });
};

/** A page of the tickets of a scope, in the order of their ids, after the ticket `after`. */
export const exportPage = async (
  { scope, after }: { scope: Scope; after: string | null },
  settings: Settings,
  now: Date,
): Promise<BackgroundResponses['exportPage']> => {
  const read = await rowsOfPage(scope, after, settings);
  return readPortfolio(async (store) => {
    const { rows, next } = await read(store);
    const there = rows.filter((row) => row !== null);
    const ids = there.map(({ id }) => id);
    const [tickets, corrections] = await Promise.all([store.ticketsInOrder(ids), store.corrections(ids)]);
    const entries = there.flatMap((row, at): ExportEntry[] => {
      const [ticket, correction] = [tickets[at], corrections[at]];
      if (!ticket) return [];
      return [
        {
          ticket: withoutPeople(ticket),
          verdict: row.verdict,
          correction: correction ? { to: correction.to, at: correction.at } : null,
          boards: row.boards,
          open: !row.done,
          progressSeconds: progressSeconds(ticket, row.done, now),
        },
      ];
    });
    return { entries, next };
  });
};
