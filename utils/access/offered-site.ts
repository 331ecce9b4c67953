import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { GrantedSite } from '../model/access.ts';
import { dataCenterOf } from '../sites/jira-data-center/detect.ts';
import { siteOf } from './site-pattern.ts';

const Metas = z.array(z.object({ name: z.string(), content: z.string(), product: z.nullable(z.string()) }));

/** Runs in the page, apart from this module: it reads the names the page gives itself, and nothing else. */
const readMetas = () =>
  Array.from(document.querySelectorAll('meta[name]'), (meta) => ({
    name: meta.getAttribute('name') ?? '',
    content: meta.getAttribute('content') ?? '',
    product: meta.getAttribute('data-name'),
  }));

/**
 * The host of the tab in view, when that shows a Jira of somebody's own on which the extension may not run yet; null
 * otherwise. The click on the toolbar's button lends the tab to the extension (`activeTab`); before it, the browser tells
 * no address, and nothing is read.
 */
export const offeredSite = async (): Promise<GrantedSite | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  const site = siteOf(new URL(tab.url));
  if (typeof site === 'string' || (await browser.permissions.contains({ origins: [site.pattern] }))) return null;
  try {
    const [read] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readMetas });
    const metas = z.safeParse(Metas, read?.result);
    return metas.success && dataCenterOf(metas.data) !== null ? site : null;
  } catch {
    // The tab was not lent, or its page takes no script: there is nothing to offer.
    return null;
  }
};
