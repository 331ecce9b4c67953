import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ask } from '../browser/ask.ts';
import { dragTo } from '../browser/drag.ts';
import { TrelloBoard } from '../site/portfolio/trello-model.ts';
import type { Site } from '../site/server.ts';
import { expect, openTagged, tagSelector, tagsOn, test } from './harness.ts';
import { eventsOn, seeAll, standIn, wrongOn } from './trello-stand-in.ts';

const folder = join(import.meta.dirname, '../../../shared/data/trello');
const exports = existsSync(folder) ? readdirSync(folder) : [];

/** The shortLinks of a board's open cards in open lists that are work, in order. */
const worksOf = (board: TrelloBoard): string[] => {
  const open = new Set(board.lists.filter(({ closed }) => !closed).map(({ id }) => id));
  return board.cards
    .filter((card) => !card.closed && open.has(card.idList) && card.cardRole === null && !card.isTemplate)
    .map(({ shortLink }) => shortLink)
    .toSorted();
};
const marketing = (site: Site): TrelloBoard => TrelloBoard.parse(site.trello.board('MkOff1ce'));
const named = (site: Site, name: string): string =>
  marketing(site).cards.find((card) => card.name === name)?.shortLink ?? '';
const pathOf = (site: Site, key: string): string => new URL(site.pages.card(key)).pathname;

for (const file of exports) {
  test.describe(file, () => {
    const trelloExport: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const works = worksOf(TrelloBoard.parse(trelloExport));
    test.use({ siteOptions: { trelloExport, bigBoard: 10, bigTrello: 10 } });

    test('every open card of an open list gets one tag, nothing else, and the popup counts them', async ({
      lens,
      site,
    }) => {
      const page = await openTagged(lens, site.pages.trello);
      await standIn(page, 'showAll');
      await expect.poll(() => wrongOn(page)).toEqual([]);
      await seeAll(page);
      await expect(async () => {
        expect((await tagsOn(page)).map(({ key }) => key).toSorted()).toEqual(works);
      }).toPass();
      const popup = await lens.popup();
      await expect(async () => {
        const { splits } = await ask(popup, 'glance', { scope: null });
        const { project, operations, unclear, tickets } = splits.tickets;
        expect([tickets, project + operations + unclear]).toEqual([works.length, works.length]);
      }).toPass();
    });
  });
}

const templatesOf = (site: Site): string[] =>
  marketing(site)
    .cards.filter(({ isTemplate }) => isTemplate)
    .map(({ shortLink }) => shortLink);

test('a board keeps one tag on each card that is work, and its own, whatever Trello does to it', async ({
  lens,
  site,
}) => {
  const page = await openTagged(lens, site.pages.trello);
  const templates = templatesOf(site);
  const settled = async (): Promise<void> => {
    await expect.poll(() => wrongOn(page, templates)).toEqual([]);
  };
  await settled();
  await standIn(page, 'showAll');
  await settled();
  const merch = named(site, 'Merch');
  for (const [name, ...args] of [
    ['move', merch, 'Doing'],
    ['rename', named(site, 'Podcast?'), 'Podcast, second season'],
    ['filter', 'launch'],
    ['filter', ''],
    ['collapse', 'Doing', true],
    ['collapse', 'Doing', false],
    ['rerender'],
    ['inbox', true],
    ['planner', true],
    ['quickEdit', merch],
    ['quickEdit', null],
    ['dragPreview', merch],
    ['dragPreview', null],
    ['addCard', 'Doing', 'Order stickers'],
    ['theme', 'dark'],
  ] as const) {
    await test.step([name, ...args].join(' '), async () => {
      await standIn(page, name, ...args);
      await settled();
    });
  }
  await expect(page.locator(`[data-testid="planner"] ${tagSelector}`)).toHaveCount(2);
});

test('a board of hundreds whose lists keep only what is near their viewport is right at every rest', async ({
  lens,
  site,
}) => {
  site.page({ windowing: true });
  const page = await openTagged(lens, site.pages.bigTrello);
  for (let at = 0; at < 8; at += 1) {
    const there = z.array(z.string()).parse(await standIn(page, 'visibleKeys'));
    expect(there.length).toBeGreaterThan(0);
    await expect.poll(() => wrongOn(page)).toEqual([]);
    await standIn(page, 'scrollTo', (at % 4) * 500, (at < 4 ? at : 7 - at) * 900);
  }
  await expect.poll(() => wrongOn(page)).toEqual([]);
});

test('a card opens, drags to another list and edits around its tag', async ({ lens, site }) => {
  const page = await openTagged(lens, site.pages.trello);
  await standIn(page, 'showAll');
  await expect.poll(() => wrongOn(page, templatesOf(site))).toEqual([]);

  const key = named(site, 'Podcast?');
  const card = page.locator(`[data-card-id]:has(a[href^="/c/${key}"])`).first();
  const tag = card.locator(tagSelector);
  await tag.click({ button: 'right' });
  expect((await eventsOn(page)).opens).toBe(0);
  // The reasons come while the pointer rests on the tag, and lie over the middle of the card.
  await page.mouse.move(2, 2);
  await expect(page.locator('[data-lifecycle-lens="reasons"]')).toBeHidden();
  await dragTo(
    page,
    card,
    page.locator('[data-testid="list-wrapper"]', { hasText: 'Doing' }).locator('[data-testid="list-cards"]'),
  );
  expect(await eventsOn(page)).toMatchObject({ drags: 1, drops: 1, opens: 0 });
  await expect.poll(() => wrongOn(page, templatesOf(site))).toEqual([]);
  await card.getByRole('link').click();
  expect((await eventsOn(page)).opens).toBe(1);
  await expect(page).toHaveURL(new RegExp(`/c/${key}`));
});

test('the back of a card is tagged over its board, whose split stays, and alone', async ({ lens, site }) => {
  const page = await openTagged(lens, site.pages.trello);
  const popup = await lens.popup();
  const boardInView = async () => (await ask(popup, 'glance', { scope: null })).page?.board?.name;
  const path = pathOf(site, named(site, 'Film the product video'));
  const back = page.locator(`[role="dialog"][aria-labelledby="card-back-name"] ${tagSelector}`);
  await page.bringToFront();
  await standIn(page, 'navigate', path);
  await expect(back).toHaveCount(1);
  await expect(back).toHaveAttribute('data-lifecycle-lens-key', path.split('/')[2] ?? '');
  await expect.poll(boardInView).toBe('Marketing and office');

  // By keyboard alone, in a dialog that holds the focus: to the tag, into its reasons and around them, and back.
  await page.getByRole('button', { name: 'Close dialog' }).focus();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(back).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  const within = page.locator('[data-lifecycle-lens="reasons"] :focus');
  for (let at = 0; at < 8; at += 1) {
    await expect(within).toHaveCount(1);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(back).toBeFocused();
  await expect(page).toHaveURL(new RegExp(path));
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-focus-lock] :focus')).toHaveCount(1);
  expect((await eventsOn(page)).pulls).toBe(0);
  await page.keyboard.press('Escape');
  await expect(back).toHaveCount(0);
  await expect(page).not.toHaveURL(new RegExp(path));
  await expect.poll(() => wrongOn(page, templatesOf(site))).toEqual([]);

  site.clearLog();
  const alone = await openTagged(lens, site.pages.card(named(site, 'Post the weekly numbers')));
  await expect(alone.locator(tagSelector)).toHaveCount(1);
  await expect(alone.locator(tagSelector)).toHaveAttribute('data-lifecycle-lens-category', 'operations');
  expect(site.log.filter(({ kind }) => kind === 'api').map(({ path: asked }) => asked.split('?')[0])).toHaveLength(1);
});

test('without its API the page alone gives verdicts, says so, and recovers by itself', async ({ lens, site }) => {
  const off = site.faults.set({ host: 'trello.com', fault: { kind: 'status', status: 500 } });
  const page = await openTagged(lens, site.pages.trello);
  await standIn(page, 'showAll');
  const popup = await lens.popup();
  const state = async () => (await ask(popup, 'glance', { scope: null })).page?.api;
  await expect.poll(state).toBe('failing');
  await expect.poll(async () => (await tagsOn(page)).length).toBeGreaterThan(40);
  off();
  await page.bringToFront();
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    expect(await state()).toBe('ok');
  }).toPass();
  await expect.poll(() => wrongOn(page, templatesOf(site))).toEqual([]);
});
