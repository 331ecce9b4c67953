import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveBack, grantedSites } from '../../../../utils/access/granted-sites.ts';
import { registerGranted, runInOpenTabs } from '../../../../utils/access/registration.ts';
import { siteHosts } from '../../../../utils/sites/hosts.ts';

interface Registered {
  id: string;
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
  js?: string[] | undefined;
}

const own = 'https://jira.example.org/*';
let origins: string[] = [];
let registered: Registered[] = [];
let ran: number[] = [];

/** A browser that keeps permissions and registrations as Chrome does: an id that is taken or unknown is an error. */
beforeEach(() => {
  origins = [...siteHosts];
  registered = [];
  ran = [];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [...origins] }));
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async ({ origins: given = [] }) => {
    origins = origins.filter((origin) => !given.includes(origin));
    return true;
  });
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...registered]);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation(async (scripts: Registered[]) => {
    for (const script of scripts) {
      if (registered.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.push(script);
    }
  });
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation(async ({ ids = [] } = {}) => {
    for (const id of ids)
      if (!registered.some((one) => one.id === id)) throw new Error(`Nonexistent script ID '${id}'`);
    registered = registered.filter(({ id }) => !ids.includes(id));
  });
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async ({ target }) => {
    if (target.tabId === 2) throw new Error('Cannot access contents of the page');
    ran.push(target.tabId);
    return [];
  });
});

const matched = (): (string | undefined)[] => registered.map(({ matches }) => matches?.[0]);

it('runs its script on a granted host, and never where the manifest runs one', async () => {
  origins.push(own, 'http://jira/*');
  await registerGranted();
  expect(matched().toSorted()).toEqual(['http://jira/*', own]);
  expect(registered.every(({ js }) => js?.[0] === '/content-scripts/jira-data-center.js')).toBe(true);
  expect(registered.every(({ excludeMatches }) => siteHosts.every((host) => excludeMatches?.includes(host)))).toBe(
    true,
  );
});

it('changes nothing at a restart, and puts everything back after an update has dropped it', async () => {
  origins.push(own);
  await registerGranted();
  const [before] = registered;
  await registerGranted();
  expect(registered).toEqual([before]);
  registered = [];
  await registerGranted(true);
  expect(matched()).toEqual([own]);
});

it('registers afresh what an update has kept with its old files', async () => {
  origins.push(own);
  registered = [{ id: `granted ${own}`, matches: [own], js: ['content-scripts/old.js'] }];
  await registerGranted(true);
  expect(registered.map(({ js }) => js)).toEqual([['/content-scripts/jira-data-center.js']]);
});

it('ends where a host was given back, here or in the browser’s own settings', async () => {
  origins.push(own);
  await registerGranted();
  const [site] = await grantedSites();
  expect(site).toEqual({ host: 'jira.example.org', pattern: own });
  if (site) expect(await giveBack(site)).toBe(true);
  await registerGranted();
  expect(registered).toEqual([]);
  expect(await grantedSites()).toEqual([]);
});

it('registers once when asked twice at the same time, and goes on after a failure', async () => {
  origins.push(own);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockRejectedValueOnce(new Error('not now'));
  await Promise.all([registerGranted(), registerGranted(), registerGranted()]);
  expect(matched()).toEqual([own]);
});

it('starts in the tabs that are open, and lets a tab pass that takes no script', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () =>
    [1, 2, 3].map((id) => ({ id, index: 0, highlighted: false, active: false, pinned: false, incognito: false })),
  );
  await runInOpenTabs([own]);
  expect(ran).toEqual([1, 3]);
});
