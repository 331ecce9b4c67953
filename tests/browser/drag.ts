import type { Locator, Page } from '@playwright/test';

/** How often a drag that the browser's driver lost is done anew. */
const turns = 5;

/**
 * Drags one element onto another, once as the page sees it.
 *
 * Playwright asks one turn after the first move of the mouse whether a drag began; on a busy machine the browser begins
 * it later, and then the driver sends neither `dragenter` nor `drop`. Such a drag, of which the page saw no more than the
 * start, is done anew; a drag that arrived anywhere never is. Returns how many drags the page saw begin.
 *
 * @throws Error when the driver lost every one.
 */
export const dragTo = async (page: Page, from: Locator, to: Locator): Promise<number> => {
  for (let turn = 1; turn <= turns; turn += 1) {
    const seen = await page.evaluateHandle(() => {
      const arrival = { arrived: false };
      addEventListener('dragenter', () => Object.assign(arrival, { arrived: true }), { once: true, capture: true });
      return arrival;
    });
    await from.dragTo(to);
    if (await seen.evaluate(({ arrived }) => arrived)) return turn;
  }
  throw new Error(`The driver lost ${turns} drags on end.`);
};
