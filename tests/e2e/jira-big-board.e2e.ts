import type { Page } from '@playwright/test';
import { ask } from '../browser/ask.ts';
import { dragTo } from '../browser/drag.ts';
import { expect, openTagged, test } from './harness.ts';

test.use({ siteOptions: { bigBoard: 500 } });

/** The cards of either generation in the window, each with the keys of the tags in it. */
const cardsInView = (page: Page): Promise<{ key: string; tags: string[] }[]> =>
  page.evaluate(() => {
    const cards = document.querySelectorAll(
      '[data-testid="platform-board-kit.ui.card.card"], [data-testid="board.content.cell.card"]',
    );
    return [...cards].flatMap((card) => {
      const box = card.getBoundingClientRect();
      if (box.height === 0 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
        return [];
      const href = card.querySelector('a[href*="/browse/"]')?.getAttribute('href') ?? '';
      const tags = [...card.querySelectorAll('[data-lifecycle-lens="tag"]')];
      return [
        {
          key: href.split('/browse/')[1] ?? '',
          tags: tags.map((tag) => tag.getAttribute('data-lifecycle-lens-key') ?? ''),
        },
      ];
    });
  });

/** Waits until each card in the window carries exactly one tag, its own; returns the keys. */
const rest = async (page: Page, what: string): Promise<string[]> => {
  let keys: string[] = [];
  await expect(async () => {
    const cards = await cardsInView(page);
    keys = cards.map(({ key }) => key);
    expect(cards.length, what).toBeGreaterThan(0);
    expect(
      cards.filter(({ key, tags }) => key === '' || tags.length !== 1 || tags[0] !== key),
      what,
    ).toEqual([]);
  }).toPass({ intervals: [20, 50, 100] });
  return keys;
};

/** Prints the page and tells how many of its cards had no tag then; those far from the window have none before. */
const bareOnPaper = async (page: Page): Promise<unknown> => {
  await page.evaluate(`addEventListener('afterprint', () => {
    const cards = [...document.querySelectorAll('[data-testid="board.content.cell.card"]')];
    window.bareOnPaper = cards.filter((card) => !card.querySelector('[data-lifecycle-lens="tag"]')).length;
  }, { once: true })`);
  await page.pdf();
  return page.evaluate('window.bareOnPaper');
};

const standIn = <T>(page: Page, call: string): Promise<T> => page.evaluate(`window.standIn.${call}`);

for (const generation of ['a', 'b'] as const) {
  test(`a board of 500, generation ${generation}: at every rest each card in view carries its own tag`, async ({
    lens,
    site,
  }) => {
    const page = await openTagged(lens, site.pages.big);
    await standIn(page, `generation('${generation}')`);
    const seen = new Set(await rest(page, 'after loading'));

    for (const direction of [700, -1400]) {
      await standIn(page, direction > 0 ? 'scrollTo(0)' : 'scrollTo(1e9)');
      for (let step = 0; step < 60; step += 1) {
        await standIn(page, `scrollBy(${direction})`);
        for (const key of await rest(page, `scrolled by ${direction}, step ${step}`)) seen.add(key);
        const ended =
          direction > 0
            ? standIn<boolean>(page, 'scrollEnd()')
            : page.evaluate<boolean>(
                '[...document.querySelectorAll(".a-scroll, .b-cards")].every(({ scrollTop }) => scrollTop <= 0)',
              );
        if (await ended) break;
      }
    }
    if (generation === 'b') {
      await standIn(page, 'showAll()');
      await rest(page, 'with all cards in its columns');
      expect(await bareOnPaper(page), 'cards without a tag on paper').toBe(0);
    }
    expect(seen.size).toBeGreaterThan(generation === 'a' ? 450 : 100);

    await standIn(page, 'scrollTo(0)');
    const [first = ''] = await rest(page, 'back at the top');
    await standIn(page, 'rerender()');
    await rest(page, 'drawn anew');
    await standIn(page, 'refresh()');
    await rest(page, 'drawn in place');
    await standIn(page, `rename('${first}', 'A title of another kind')`);
    await rest(page, 'renamed');
    await standIn(page, `move('${first}', 'Done')`);
    await rest(page, 'moved');
    await standIn(page, `filter('${first}')`);
    await rest(page, 'filtered');
    await standIn(page, "filter('')");
    await rest(page, 'no longer filtered');
    await standIn(page, "theme('dark')");
    await rest(page, 'in the dark');
    const before = new URL(page.url());
    await standIn(page, `navigate(${JSON.stringify(new URL(site.pages.boardB).pathname)})`);
    await rest(page, 'on another board');
    await standIn(page, 'back()');
    await expect.poll(() => new URL(page.url()).pathname).toBe(before.pathname);
    await rest(page, 'back on the board');
  });
}

test('a card still opens, moves and is chosen by keyboard around its tag', async ({ lens, site }) => {
  const page = await openTagged(lens, site.pages.boardA);
  const [key = ''] = await rest(page, 'after loading');
  const card = page.locator(`#card-${key}`);
  await card.locator('[data-lifecycle-lens="tag"]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await standIn(page, 'events.opens')).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const columns = page.locator('[data-testid$="draggable-column.styled-wrapper"]');
  await dragTo(page, card, columns.last());
  expect(await standIn<number>(page, 'events.drags')).toBe(1);
  const tag = card.locator('[data-lifecycle-lens="tag"]');
  await tag.hover();
  await expect(page.getByRole('dialog')).toBeVisible();
  await dragTo(page, tag, columns.first());
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await standIn<number>(page, 'events.drags')).toBe(2);
  await card.locator('[data-testid$="single-line-text.container.box"]').dispatchEvent('click');
  await expect.poll(() => standIn(page, 'events.opens')).toBe(1);
  await rest(page, 'with the issue open beside');
  await expect(page.locator('[data-lifecycle-lens-shape="heading"]')).toHaveCount(1);
  await expect(page.locator('[data-lifecycle-lens-shape="heading"]')).toHaveAttribute('data-lifecycle-lens-key', key);
});

test('the split is of the whole board, though only a screen of it was shown and the worker was stopped meanwhile', async ({
  lens,
  site,
}) => {
  const page = await openTagged(lens, site.pages.big);
  // It goes on where it was.
  expect(await lens.killWorker()).toBe(true);
  const popup = await lens.popup();
  await expect.poll(async () => (await ask(popup, 'glance', { scope: null })).splits.tickets.tickets).toBe(500);
  await expect(popup.getByRole('heading', { name: 'The split of 500 tickets' })).toBeVisible();
  expect((await cardsInView(page)).length).toBeLessThan(60);
});
