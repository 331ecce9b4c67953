import { browser } from 'wxt/browser';
import { formatPercent } from '../../utils/i18n/format.ts';
import { readTotal } from '../../utils/storage/portfolio-store.ts';
import { stands, tabs } from './tabs.ts';

/** Shows the operations share of the board in each tab as the badge; blank where there is nothing to tell. */
export const refreshBadges = async (): Promise<void> => {
  for (const tab of await tabs.standing()) {
    const total = tab.page.board ? await readTotal(tab.page.board.id) : null;
    const [project, operations, unclear] = total?.present.tickets ?? [0, 0, 0];
    const all = project + operations + unclear;
    // The badge has room for four characters: '45 %' as some languages write it goes without its space.
    const text = all === 0 ? '' : formatPercent(operations / all).replace(/\s/gu, '');
    try {
      await browser.action.setBadgeText({ tabId: tab.id, text });
      await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#8a5300' });
      // The tab may have gone elsewhere meanwhile, before the badge was set; after it the browser empties the badge itself.
      if (!(await stands(tab))) await browser.action.setBadgeText({ tabId: tab.id, text: '' });
    } catch {
      await tabs.remove(tab.id);
    }
  }
};
