import { browser } from 'wxt/browser';
import { giveBack, grantedSites, mayRunOn } from '../../utils/access/granted-sites.ts';
import { offeredSite } from '../../utils/access/offered-site.ts';
import { registerGranted, runInOpenTabs } from '../../utils/access/registration.ts';
import { isRequiredPattern } from '../../utils/access/site-pattern.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { tell } from '../../utils/messaging/send.ts';
import { afterChange } from './after-change.ts';
import { tabs } from './tabs.ts';

/** Ends the visits to pages of hosts that were given back: their tags go, and nothing more is read. */
const leavePages = async (): Promise<void> => {
  for (const { id, page } of await tabs.all()) {
    if (await mayRunOn(page.host)) continue;
    await tabs.remove(id);
    try {
      await tell(id, 'leave', null);
      await browser.action.setBadgeText({ tabId: id, text: '' });
    } catch {
      // The tab has gone, and the visit with it.
    }
  }
};

/** Lets the content script run where the reader has granted a host, from the moment of the grant until it is taken back. */
export const followSites = (): void => {
  receive('offer', () => offeredSite());
  receive('sites', () => grantedSites());
  receive('giveBack', (site) => giveBack(site));

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerGranted();
    await runInOpenTabs(origins.filter((pattern) => !isRequiredPattern(pattern)));
    afterChange();
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerGranted();
    await leavePages();
    afterChange();
  });
  browser.runtime.onInstalled.addListener(() => void registerGranted(true));
  // Has the background begin with the browser, before any page of a granted host does.
  browser.runtime.onStartup.addListener(() => undefined);
  // At each beginning, so that a registration that got lost comes back without a restart.
  void registerGranted();
};
