import { browser } from 'wxt/browser';
import { readTotal } from '../../utils/storage/portfolio-store.ts';
import { tabs } from './tabs.ts';

/** Shows the operations share of the board in each tab as the badge; blank where there is nothing to tell. */
export const refreshBadges = async (): Promise<void> => {
  for (const tab of await tabs.all()) {
    const total = tab.page.board ? await readTotal(tab.page.board.id) : null;
    const [project, operations, unclear] = total?.present.tickets ?? [0, 0, 0];
    const all = project + operations + unclear;
    const text = all === 0 ? '' : `${Math.round((100 * operations) / all)}%`;
    try {
      await browser.action.setBadgeText({ tabId: tab.id, text });
      await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#8a5300' });
    } catch {
      await tabs.remove(tab.id);
    }
  }
};
