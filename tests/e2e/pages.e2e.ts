import type { Page } from '@playwright/test';
import { ask } from '../browser/ask.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import type { Site } from '../site/server.ts';
import { type StandInSurface, standInSurfaces } from '../site/surfaces.ts';
import { expect, tagSelector, test } from './harness.ts';
import { lookAt, shiftsOn } from './surface-checks.ts';

test.use({
  actionTimeout: 5_000,
  grantedHosts: Object.values(dataCenterHosts).map(({ host }) => host),
  siteOptions: { bigBoard: 20, bigTrello: 10, hydrateMs: 20 },
});

/** The shortLinks of Trello's cards that are no work of their own: they stay bare once the API has told. */
const bareOn = ({ trello }: Site): string[] =>
  trello.boards.flatMap(({ cards }) =>
    cards.filter((card) => card.cardRole !== null || card.isTemplate).map(({ shortLink }) => shortLink),
  );

const control = (page: Page, call: string): Promise<unknown> => page.evaluate(`window.standIn.${call}`);
const can = (page: Page, name: string): Promise<boolean> => page.evaluate(`'${name}' in window.standIn`);
const counts = (page: Page): Promise<Record<string, number>> => page.evaluate('({ ...window.standIn.events })');

/** Goes through one page of the registry as a reader and the page itself would. */
const tryOut = async (page: Page, surface: StandInSurface, site: Site, screen: Page): Promise<void> => {
  const bare = surface.site === 'trello' ? bareOn(site) : [];
  /** Each entry has its own tag, once, and there is no other. */
  const settled = (after: string): Promise<void> =>
    expect
      .poll(
        async () => {
          const { entries, wrong, stray } = await lookAt(page, surface, bare);
          return entries === 0 && wrong.length === 0 ? 'no entry at all' : [...wrong.slice(0, 5), ...stray.slice(0, 5)];
        },
        { message: `tags after ${after}`, intervals: [0, 20, 40, 80] },
      )
      .toEqual([]);
  const inPlace = async (): Promise<void> =>
    expect(await shiftsOn(page, surface), 'nodes of the page moved').toEqual([]);

  await page.goto(surface.address(site));
  await control(page, 'ready');
  for (const call of surface.prepare ?? []) await control(page, call);
  await settled('loading');
  await inPlace();
  const { page: state } = await ask(screen, 'glance', { scope: null });
  if (surface.beside === undefined) expect(state?.surface, 'the surface that recognises it').toBe(surface.surface);

  if (surface.scrolls) {
    for (const amount of [450, 900, 20_000]) {
      await control(page, `scrollBy(${amount})`);
      await settled(`scrolling by ${amount}`);
    }
    await control(page, 'scrollTo(0)');
    await settled('scrolling back');
  }
  await control(page, (await can(page, 'rerender')) ? 'rerender()' : 'refresh()');
  await settled('a drawing anew');
  const tag = page.locator(`:is(${surface.entry}) ${tagSelector}`).first();
  const key = (await tag.getAttribute('data-lifecycle-lens-key')) ?? '';
  await control(page, `rename('${key}', 'Weekly check of the backups, and a title that is far too long for its line')`);
  await settled('an edit');
  await control(page, "theme('dark')");
  await settled('the dark');
  await inPlace();
  if (await can(page, 'navigate')) {
    await control(page, `navigate('${surface.site === 'trello' ? '/u/alma/boards' : '/jira/people/search'}')`);
    await control(page, 'back()');
    await page.waitForURL(surface.address(site));
    await settled('going away and back');
  }

  const before = await counts(page);
  const reasons = page.locator('[data-lifecycle-lens="reasons"]');
  await tag.click();
  await expect(reasons).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reasons).toBeHidden();
  await expect(tag).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reasons).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tag).toBeFocused();
  const { renders: _, ...afterwards } = await counts(page);
  expect(before, 'what the page made of a click and a key on the tag').toMatchObject(afterwards);

  const entry = page
    .locator(surface.entry)
    .filter({ has: page.locator(tagSelector) })
    .first();
  for (const from of surface.drag === undefined ? [] : [entry.locator(surface.drag).first(), tag]) {
    const { drags = 0 } = await counts(page);
    await from.hover();
    await page.mouse.down();
    await page.mouse.move(500, 300, { steps: 3 });
    await page.mouse.up();
    expect((await counts(page)).drags, 'drags').toBe(drags + 1);
    await settled('dragging');
  }
  if (surface.click === undefined) return;
  const { on, counts: counted } = surface.click;
  const { [counted]: clicks = 0 } = await counts(page);
  if (surface.scrolls) await control(page, 'scrollTo(0)');
  // Where a reader clicks, whatever of the page's own lies over it.
  await entry.locator(on).first().click({ force: true });
  expect((await counts(page))[counted], counted).toBe(clicks + 1);
};

/** So many pages a test, that browsers may share the work and none takes long. */
const portion = 11;
const groups = [...Map.groupBy(standInSurfaces, ({ site }) => site)].flatMap(([site, all]) =>
  Array.from({ length: Math.ceil(all.length / portion) }, (_, nth) => ({
    name: `${site}, part ${nth + 1}`,
    surfaces: all.slice(nth * portion, (nth + 1) * portion),
  })),
);

for (const { name, surfaces } of groups) {
  test(`${name}: each page has its tags, and keeps its layout, its clicks, keys and drags`, async ({ lens, site }) => {
    test.setTimeout(120_000);
    const screen = await lens.options();
    const page = await lens.context.newPage();
    for (const surface of surfaces) {
      const { page: name, generation } = surface;
      await test.step([name, generation].join(' '), () => tryOut(page, surface, site, screen));
    }
  });
}
