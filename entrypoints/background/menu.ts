import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/access/granted-sites.ts';
import { message } from '../../utils/i18n/message.ts';
import { log } from '../../utils/log/log.ts';
import { siteHosts } from '../../utils/sites/hosts.ts';
import { type After, deeds, doDeed } from './deeds.ts';

type Name = keyof typeof deeds;

/** The menu in its order; null is a line between. The browser puts it under the extension's name. */
const order: readonly (Name | null)[] = [
  ...(['say-project', 'say-operations', 'say-not-work', 'say-automatic', 'why'] as const),
  null,
  ...(['highlight-operations', 'highlight-project', 'highlight-none'] as const),
  null,
  ...(['open-beside', 'open-report'] as const),
];

const draw = async (): Promise<void> => {
  const granted = await grantedSites();
  const where: Pick<Parameters<typeof browser.contextMenus.create>[0], 'contexts' | 'documentUrlPatterns'> = {
    // The page itself and what a card is made of.
    contexts: ['page', 'link', 'image', 'selection', 'editable'],
    documentUrlPatterns: [...siteHosts, ...granted.map(({ pattern }) => pattern)],
  };
  await browser.contextMenus.removeAll();
  for (const [at, name] of order.entries()) {
    if (name === null) browser.contextMenus.create({ id: `line-${at}`, type: 'separator', ...where });
    else browser.contextMenus.create({ id: name, title: message(deeds[name].title), ...where });
  }
};

let queue: Promise<void> = Promise.resolve();

/** Draws the menu anew, in the language that is spoken and for the hosts that are granted now. One drawing at a time. */
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
