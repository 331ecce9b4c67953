import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tabs } from '../../../../entrypoints/background/tabs.ts';
import { refreshBadges } from '../../../../entrypoints/background/totals.ts';
import type { PageState } from '../../../../utils/model/page.ts';

const page: PageState = {
  ...{ site: 'trello', host: 'trello.com', kind: 'board', surface: null, board: null },
  ...{ recognition: 'recognised', api: 'ok', onPage: 1 },
};
const tabAt = (id: number, url: string | undefined) => ({
  ...{ id, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  ...(url === undefined ? {} : { url }),
});
/** The address of each tab as the browser tells it. */
const addresses = new Map<number, string | undefined>();

beforeEach(() => {
  addresses.clear();
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => {
    if (!addresses.has(id)) throw new Error(`No tab with id: ${id}.`);
    return tabAt(id, addresses.get(id));
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [tabAt(1, addresses.get(1))]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.session.clear();
});

it('has the page of the active tab in view, and none any more once the tab has gone to where the extension may not run', async () => {
  addresses.set(1, 'https://trello.com/b/B1gBoard/everything');
  await tabs.report(1, page, 1);
  expect((await tabs.inView())?.page).toEqual(page);
  addresses.set(1, undefined);
  expect(await tabs.inView()).toBeNull();
  expect(await tabs.all()).toEqual([]);
});

it('has the active tab of a window in view where one is named, whichever was focused last', async () => {
  for (const id of [1, 2]) {
    addresses.set(id, 'https://trello.com/b/B1gBoard/everything');
    await tabs.report(id, page, id);
  }
  vi.spyOn(browser.tabs, 'query').mockImplementation(async ({ windowId = 1 }) => [tabAt(windowId, addresses.get(1))]);
  expect((await tabs.inView(2))?.id).toBe(2);
  expect((await tabs.inView())?.id).toBe(1);
});

it('sets no badge on a tab that shows another host by now, nor on one that is shut', async () => {
  for (const id of [1, 2, 3]) await tabs.report(id, page, id);
  addresses.set(1, 'https://trello.com/b/B1gBoard/everything');
  addresses.set(2, 'https://acme.atlassian.net/jira/your-work');
  const badges = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  await refreshBadges();
  expect(badges.mock.calls.map(([{ tabId }]) => tabId)).toEqual([1]);
});

it('leaves no badge on a tab that goes elsewhere while its board is counted', async () => {
  addresses.set(1, 'https://trello.com/b/B1gBoard/everything');
  await tabs.report(1, page, 1);
  const badges = vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async () => void addresses.delete(1));
  await refreshBadges();
  expect(badges.mock.calls.map(([set]) => set)).toEqual([
    { tabId: 1, text: '' },
    { tabId: 1, text: '' },
  ]);
});

it('keeps what a tab tells while it is asked where it stands', async () => {
  addresses.set(1, 'https://acme.atlassian.net/jira/software/projects/SHOP/boards/1');
  await tabs.report(1, page, 1);
  const asking = tabs.standing();
  const told = { ...page, site: 'jira-cloud', host: 'acme.atlassian.net' };
  await tabs.report(1, told, 2);
  expect(await asking).toEqual([]);
  expect((await tabs.inView())?.page).toEqual(told);
});
