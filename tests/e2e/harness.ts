import { rmSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { grantedBuild } from '../browser/granted-build.ts';
import { type Launched, type LaunchOptions, launch } from '../browser/launch.ts';
import { type Site, type SiteOptions, startSite } from '../site/server.ts';
import { foreignIn } from './harness-foreign.ts';
import { extensionVariable } from './harness-setup.ts';
import { watchTroubles } from './harness-troubles.ts';

/** A tag as it stands on a page. */
export interface Tag {
  key: string;
  category: string;
  shape: string;
  text: string;
}

interface Given {
  /** What the stand-in sites serve; `test.use({ siteOptions: … })`. */
  siteOptions: SiteOptions;
  /** How the browser is opened; `test.use({ browserOptions: { colorScheme: 'dark' } })`. */
  browserOptions: Partial<Omit<LaunchOptions, 'extension' | 'port'>>;
  /** Hosts beyond the required ones that the reader has granted. */
  grantedHosts: readonly string[];
  /** Console errors that belong to what a test does; every other one fails it. */
  allowedTroubles: readonly RegExp[];
  /** The stand-in sites, started anew for each test. */
  site: Site;
  /** A browser with the extension and a fresh profile, for which every host leads to `site`. */
  lens: Launched;
}

/** The folder of the built extension, for a test that launches browsers of its own. */
export const builtExtension = (): string => {
  const folder = process.env[extensionVariable];
  if (!folder) throw new Error('The extension is built by the global setup: run the tests by Playwright.');
  return folder;
};

export const test = base.extend<Given>({
  siteOptions: [{}, { option: true }],
  browserOptions: [{}, { option: true }],
  grantedHosts: [[], { option: true }],
  allowedTroubles: [[], { option: true }],

  site: async ({ siteOptions }, use) => {
    const site = await startSite(siteOptions);
    await use(site);
    await site.close();
    expect(foreignIn(site), 'requests to foreign hosts').toEqual([]);
  },

  lens: async ({ site, browserOptions, grantedHosts, allowedTroubles }, use) => {
    const granted = grantedHosts.length === 0 ? null : grantedBuild(builtExtension(), grantedHosts);
    const lens = await launch({ ...browserOptions, extension: granted ?? builtExtension(), port: site.port });
    const troubles = await watchTroubles(lens.context, lens.browser);
    if (granted !== null) {
      const worker = await lens.worker();
      const registered = () =>
        worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
      await expect.poll(registered).toBe(grantedHosts.length);
    }
    await use(lens);
    const left = troubles.errors.filter((error) => !allowedTroubles.some((allowed) => allowed.test(error)));
    await lens.close();
    if (granted !== null) rmSync(granted, { recursive: true, force: true });
    expect(left, 'errors in the consoles').toEqual([]);
  },
});

export { expect };

/** The mark of the tags on a page. */
export const tagSelector = '[data-lifecycle-lens="tag"]';

/** The tags on a page, in the page's order. */
export const tagsOn = (page: Page): Promise<Tag[]> =>
  page.locator(tagSelector).evaluateAll((tags) =>
    tags.map((tag) => ({
      key: tag.getAttribute('data-lifecycle-lens-key') ?? '',
      category: tag.getAttribute('data-lifecycle-lens-category') ?? '',
      shape: tag.getAttribute('data-lifecycle-lens-shape') ?? '',
      text: tag.textContent ?? '',
    })),
  );

/** Opens an address in a new tab and waits until the first tag stands on it. */
export const openTagged = async (lens: Launched, address: string): Promise<Page> => {
  const page = await lens.context.newPage();
  await page.goto(address);
  await expect(page.locator(tagSelector).first()).toBeVisible();
  return page;
};
