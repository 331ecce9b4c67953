import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension, root } from '../browser/build.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { openBoard } from './open-board.ts';
import { type Site, startSite } from './server.ts';

/** The pictures of the stores' pages (docs/stores), from the made-up portfolio: 1280 by 800 in light and dark, a tile, a logo. */
const pictures = join(root, '.output', 'stores');
const size = { width: 1280, height: 800 };
const tag = '[data-lifecycle-lens="tag"]';

const dataAddress = (type: string, content: Buffer): string => `data:${type};base64,${content.toString('base64')}`;

/** A picture of a page that is drawn from this markup alone. */
const compose = async (lens: Launched, file: string, width: number, height: number, markup: string): Promise<void> => {
  const page = await lens.context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>* { margin: 0; box-sizing: border-box }</style>${markup}`);
  await page.screenshot({ path: join(pictures, file) });
  await page.close();
};

const screen = async (lens: Launched, file: string, ready: string): Promise<Page> => {
  const page = await lens.context.newPage();
  await page.goto(`chrome-extension://${lens.extensionId}/${file}`);
  await page.locator(ready).first().waitFor();
  return page;
};

/** Boards of the portfolio that are there for tests alone. */
const forTests = ['Hostile text', 'Everything at once'];

const withoutTestBoards = (board: Page): Promise<unknown> =>
  board.evaluate(
    `for (const link of document.querySelectorAll('a')) if (${JSON.stringify(forTests)}.includes(link.textContent.trim())) link.style.display = 'none'`,
  );

/** What a board says, with the reasons of a tag that is in view: of operations where there is one. */
const boardWithReasons = async (board: Page, file: string): Promise<void> => {
  const inView = await board.locator(tag).evaluateAll((tags) =>
    tags.flatMap((one, at) => {
      const { top, right } = one.getBoundingClientRect();
      const operations = one.getAttribute('data-lifecycle-lens-category') === 'operations';
      return top < 520 && right < innerWidth ? [{ at, operations }] : [];
    }),
  );
  const shown = inView.find(({ operations }) => operations) ?? inView[0];
  await board
    .locator(tag)
    .nth(shown?.at ?? 0)
    .click();
  await board.locator('[data-lifecycle-lens="reasons"] li').first().waitFor();
  await board.screenshot({ path: join(pictures, file) });
  await board.keyboard.press('Escape');
};

/** A board with the popup over it, or the side panel beside it, as the browser shows them. */
const boardWith = async (lens: Launched, board: Page, what: 'popup' | 'sidepanel', file: string): Promise<void> => {
  const width = what === 'popup' ? 400 : 380;
  const page = await screen(lens, `${what}.html`, '[data-hint]');
  await page.setViewportSize({ width, height: what === 'popup' ? 200 : size.height });
  // A popup is as high as its page, up to 600 px.
  const needed = Number(await page.evaluate('document.documentElement.scrollHeight'));
  if (what === 'popup') await page.setViewportSize({ width, height: Math.min(600, needed) });
  const shown = dataAddress('image/png', await page.screenshot());
  await page.close();
  await board.bringToFront();
  if (what === 'sidepanel') await board.setViewportSize({ width: size.width - width, height: size.height });
  const behind = dataAddress('image/png', await board.screenshot());
  const place =
    what === 'popup'
      ? 'right: 24px; top: 8px; border-radius: 8px; box-shadow: 0 0 0 1px #0003, 0 8px 32px #0006'
      : 'right: 0; top: 0; border-left: 1px solid #8886';
  await compose(
    lens,
    file,
    size.width,
    size.height,
    `<img src="${behind}"><img src="${shown}" style="position: fixed; ${place}">`,
  );
};

const optionsWithRule = async (lens: Launched, file: string): Promise<void> => {
  const options = await screen(lens, 'options.html', 'input[type="checkbox"]');
  await options.getByRole('button', { name: 'Skip' }).click();
  await options.getByRole('button', { name: 'Add a rule' }).click();
  await options.getByLabel('Value of Label').pressSequentially('maintenance');
  await options
    .getByRole('status')
    .filter({ hasText: /would|nothing/i })
    .first()
    .waitFor();
  await options.screenshot({ path: join(pictures, file) });
  await options.close();
};

const shoot = async (site: Site, extension: string, look: 'light' | 'dark'): Promise<void> => {
  const lens = await launch({ extension, port: site.port, colorScheme: look, viewport: size });
  try {
    site.page({ theme: look });
    for (const address of [site.pages.boardB, site.pages.operations]) await (await openBoard(lens, address)).close();
    const jira = await openBoard(lens, site.pages.boardA);
    await withoutTestBoards(jira);
    await boardWithReasons(jira, `1-jira-${look}.png`);
    await boardWith(lens, jira, 'popup', `2-popup-${look}.png`);
    const trello = await openBoard(lens, site.pages.trello);
    await boardWith(lens, trello, 'sidepanel', `3-trello-${look}.png`);
    const report = await screen(lens, 'report.html', 'svg[role="img"]');
    await report.screenshot({ path: join(pictures, `4-report-${look}.png`) });
    await report.close();
    await optionsWithRule(lens, `5-options-${look}.png`);
    if (look === 'light') await drawTile(lens);
  } finally {
    await lens.close();
  }
};

/** The small tile of Chrome and Edge, and Edge's logo, both from the icon. */
const drawTile = async (lens: Launched): Promise<void> => {
  const icon = dataAddress('image/svg+xml', readFileSync(join(root, 'public', 'icons', 'lifecycle-lens.svg')));
  const words = `<div style="font: 600 30px system-ui; color: #1c2128">Lifecycle Lens</div>
    <div style="font: 17px/1.4 system-ui; color: #57606a">Project or operations?<br>On every Jira and Trello card.</div>`;
  const tile = `<div style="display: flex; gap: 24px; align-items: center; justify-content: center; height: 100vh; background: #f4f6f8">
    <img src="${icon}" width="96" height="96"><div style="display: grid; gap: 10px">${words}</div></div>`;
  await compose(lens, 'tile-440x280.png', 440, 280, tile);
  await compose(lens, 'logo-300x300.png', 300, 300, `<img src="${icon}" width="300" height="300">`);
};

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const site = await startSite();
const extension = await buildExtension();
try {
  for (const look of ['light', 'dark'] as const) await shoot(site, extension, look);
  console.log(`The pictures are in ${pictures}`);
} finally {
  await site.close();
  rmSync(extension, { recursive: true, force: true });
}
