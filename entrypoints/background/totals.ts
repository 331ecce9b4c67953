import { browser } from 'wxt/browser';
import { splitOf } from '../../utils/portfolio/split.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { dayOf } from './day.ts';
import { ticketRow } from './rows.ts';
import { tabs } from './tabs.ts';

/** Writes today's snapshot of some boards and of everything; a later one of the same day takes its place. */
export const snapshot = (boards: readonly string[], now: Date): Promise<void> =>
  writePortfolio(async (store) => {
    const scopes = [{ scope: 'everything', rows: await store.allRows() }];
    for (const board of boards) scopes.push({ scope: board, rows: await store.rowsOfBoard(board) });
    for (const { scope, rows } of scopes) {
      const { project, operations, unclear } = splitOf(rows.map(ticketRow), 'tickets');
      store.putSnapshot({ scope, day: dayOf(now), project, operations, unclear });
    }
  });

/** Shows the operations share of the board in each tab as the badge; blank where there is nothing to tell. */
export const refreshBadges = async (): Promise<void> => {
  for (const tab of await tabs.all()) {
    const board = tab.page.board;
    const rows = board ? await readPortfolio((store) => store.rowsOfBoard(board.id)) : [];
    const { project, operations, unclear } = splitOf(rows.map(ticketRow), 'tickets');
    const total = project + operations + unclear;
    const text = total === 0 ? '' : `${Math.round((100 * operations) / total)}%`;
    try {
      await browser.action.setBadgeText({ tabId: tab.id, text });
      await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#8a5300' });
    } catch {
      await tabs.remove(tab.id);
    }
  }
};
