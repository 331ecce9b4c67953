import type { Page } from 'playwright-core';
import { ask } from '../browser/ask.ts';
import type { Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';

/** Opens a board in front and waits until all that its site tells has been judged. */
export const openBoard = async (lens: Launched, address: string): Promise<Page> => {
  const board = await lens.context.newPage();
  await board.goto(address);
  await board.locator('[data-lifecycle-lens="tag"]').first().waitFor();
  const popup = await lens.popup();
  await until('the API of the board to be read', async () => {
    const { page, splits } = await ask(popup, 'glance', { scope: null });
    return page?.api === 'ok' && splits.tickets.tickets >= page.onPage;
  });
  await popup.close();
  await board.bringToFront();
  return board;
};
