import { browser } from 'wxt/browser';
import { giveBack, grantedSites } from '../../utils/access/granted-sites.ts';
import { offeredSite } from '../../utils/access/offered-site.ts';
import { registerGranted, runInOpenTabs } from '../../utils/access/registration.ts';
import { isRequiredPattern } from '../../utils/access/site-pattern.ts';
import { receive } from '../../utils/messaging/receive.ts';
import { afterChange } from './after-change.ts';

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
    afterChange();
  });
  browser.runtime.onInstalled.addListener(() => void registerGranted(true));
  browser.runtime.onStartup.addListener(() => void registerGranted());
};
