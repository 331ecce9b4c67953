import { browser } from 'wxt/browser';
import { log } from '../log/log.ts';
import { siteHosts } from '../sites/hosts.ts';
import { grantedSites } from './granted-sites.ts';

const idOf = (pattern: string): string => `granted ${pattern}`;

/** The content script for granted hosts, which the manifest runs nowhere. */
const script = '/content-scripts/jira-data-center.js';
const styles = '/content-scripts/jira-data-center.css';

const follow = async (afresh: boolean): Promise<void> => {
  const wanted = new Map((await grantedSites()).map(({ pattern }) => [idOf(pattern), pattern]));
  const present = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const surplus = present.filter((id) => afresh || !wanted.has(id));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const missing = [...wanted].filter(([id]) => afresh || !present.includes(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, pattern]) => ({
      id,
      matches: [pattern],
      // A pattern granted in the browser's settings may be as wide as every page; where the manifest runs it, it runs once.
      excludeMatches: [...siteHosts],
      js: [script],
      css: [styles],
      runAt: 'document_idle' as const,
      // Gadgets of older dashboards are frames of the same host.
      allFrames: true,
      persistAcrossSessions: true,
    })),
  );
};

let last: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts those of the granted hosts, one a host. Registrations outlive a restart, but not
 * an update; `afresh` registers all anew, since an update may have changed the files. Calls wait for each other; a
 * browser that refuses is noted in the log, and the next call tries again.
 */
export const registerGranted = (afresh = false): Promise<void> => {
  last = last.then(async () => {
    try {
      await follow(afresh);
    } catch (error) {
      log.warn('the granted hosts could not be registered', error instanceof Error ? error.message : '');
    }
  });
  return last;
};

/** Runs the content script in the tabs that show pages of these patterns now, for which a registration comes too late. */
export const runInOpenTabs = async (patterns: readonly string[]): Promise<void> => {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: [styles] });
      await browser.scripting.executeScript({ target, files: [script] });
    } catch {
      // A page that takes no script (an error page, a tab that has just gone) shows none.
    }
  }
};
