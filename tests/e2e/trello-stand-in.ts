import type { Page } from '@playwright/test';

/** What a card's element on a page carries. */
export interface Fronted {
  /** What Trello says the element is. */
  testid: string;
  /** The shortLink its name leads to; '' where nothing is linked. */
  link: string;
  /** The keys of the tags within it. */
  tags: string[];
}

/** Calls one of the stand-in's controls in the page's own world; what it can do is written in trello-app.js. */
export const standIn = async (page: Page, call: string, ...args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(`window.standIn.${call}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);

/** How often the page's own handlers ran. */
export const eventsOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate('({ ...window.standIn.events })');

/** Every card that is in the window, in any form and as often as it is there. */
export const cardsOn = (page: Page): Promise<Fronted[]> =>
  page.locator('[data-card-id]').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const box = card.getBoundingClientRect();
        return box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      })
      .map((card) => ({
        testid: card.getAttribute('data-testid') ?? '',
        link: /\/c\/(\w+)/.exec(card.querySelector('a[href*="/c/"]')?.getAttribute('href') ?? '')?.[1] ?? '',
        tags: [...card.querySelectorAll('[data-lifecycle-lens="tag"]')].map(
          (tag) => tag.getAttribute('data-lifecycle-lens-key') ?? '',
        ),
      })),
  );

/** Goes through the whole board, as a reader who wants to see each card. */
export const seeAll = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    const [board, lists] = [document.querySelector('.lists'), [...document.querySelectorAll('.list-cards')]];
    for (let left = 0; left < board.scrollWidth; left += innerWidth) {
      const seen = lists.filter((list) => {
        const { left: from, right: to } = list.getBoundingClientRect();
        return from + board.scrollLeft < left + innerWidth && to + board.scrollLeft > left;
      });
      for (let top = 0; top < Math.max(...seen.map((list) => list.scrollHeight)); top += innerHeight / 2) {
        await window.standIn.scrollTo(left, top);
      }
    }
    await window.standIn.scrollTo(0, 0);
  })()`);

const untagged = ['separator-card', 'link-card', 'board-card', 'loading-card'];

/** Cards on screen that do not carry exactly their own tag, or carry one though they are no work; `[]` when all is right. */
export const wrongOn = async (page: Page, templates: readonly string[] = []): Promise<Fronted[]> =>
  (await cardsOn(page)).filter(({ testid, link, tags }) =>
    untagged.includes(testid) || templates.includes(link) ? tags.length > 0 : tags.length !== 1 || tags[0] !== link,
  );
