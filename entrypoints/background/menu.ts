import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/access/granted-sites.ts';
import { message } from '../../utils/i18n/message.ts';
import { log } from '../../utils/log/log.ts';
import { menuGroups } from '../../utils/model/menu-entry.ts';
import { siteHosts } from '../../utils/sites/hosts.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import { type After, deeds, doDeed } from './deeds.ts';

const draw = async (): Promise<void> => {
  const [granted, { menu }] = await Promise.all([grantedSites(), readSettings()]);
  const where: Pick<Parameters<typeof browser.contextMenus.create>[0], 'contexts' | 'documentUrlPatterns'> = {
    // The page itself and what a card is made of.
    contexts: ['page', 'link', 'image', 'selection', 'editable'],
    documentUrlPatterns: [...siteHosts, ...granted.map(({ pattern }) => pattern)],
  };
  await browser.contextMenus.removeAll();
  for (const [at, group] of menuGroups(menu).entries()) {
    if (at > 0) browser.contextMenus.create({ id: `line-${at}`, type: 'separator', ...where });
    for (const name of group) browser.contextMenus.create({ id: name, title: message(deeds[name].title), ...where });
  }
};

let queue: Promise<void> = Promise.resolve();

/** Draws the menu anew: what the reader has left in it, in the language that is spoken and for the hosts that are granted now. One drawing at a time. */
export const drawMenu = (): Promise<void> => {
  queue = queue.then(draw).catch((error: unknown) => log.warn('no menu', error instanceof Error ? error.message : ''));
  return queue;
};

/**
 * The menu of the right mouse button on the sites' pages. The browser keeps it over restarts of the worker, so it is drawn
 * only when it may have changed; `ready` comes before the first drawing.
 */
export const followMenu = (ready: Promise<void>, follow: After): void => {
  const again = (): void => void ready.then(drawMenu);
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => doDeed(String(menuItemId), tab ?? {}, follow));
};
