import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { plainBasis } from '../../utils/model/question.ts';
import { ask } from '../browser/ask.ts';
import { buildExtension, root } from '../browser/build.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { type Site, startSite } from './server.ts';

const help = `Usage: npm start -- [options]

Builds the extension, serves stand-ins for Jira Cloud and Trello on this machine, and opens a browser
with a Jira board, a Trello board and the popup. Without a display it does so out of sight, prints what
the popup says of each board, writes pictures to .output/demo/ and ends.

  --trello FILE  show this Trello export (JSON) instead of the made-up Trello board
  --dark         in dark colours
  --headless     out of sight, also where there is a display
  --help         this text`;

class Refused extends Error {}

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        trello: { type: 'string' },
        dark: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
};

/** An export as it was read; the site parses it. Refused when the file is not there or no JSON. */
const readExport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refused(`${file} cannot be read as a Trello export: ${error instanceof Error ? error.message : error}`);
  }
};

const serve = async (trelloExport: unknown, dark: boolean): Promise<Site> => {
  try {
    return await startSite({ theme: dark ? 'dark' : 'light', ...(trelloExport === null ? {} : { trelloExport }) });
  } catch (error) {
    if (trelloExport === null) throw error;
    if (!(error instanceof z.core.$ZodError)) throw error;
    const fields = error.issues.map(({ path }) => path.join('.'));
    throw new Refused(`The file is no Trello export: look at ${[...new Set(fields)].slice(0, 5).join(', ')} in it.`);
  }
};

/** Whether a window can be shown; on macOS and Windows it can, except where nobody sits in front of it. */
const hasDisplay = (): boolean =>
  process.platform === 'linux'
    ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    : !process.env.CI && !process.env.SSH_CONNECTION;

const tags = '[data-lifecycle-lens="tag"]';

const openBoard = async (lens: Launched, address: string): Promise<Page> => {
  const page = await lens.context.newPage();
  await page.goto(address);
  await page.locator(tags).first().waitFor({ state: 'visible', timeout: 30_000 });
  return page;
};

const pictures = join(root, '.output', 'demo');

/** The figures of the board in the page opened last, once every ticket found there has been judged with all that the API tells. */
const settled = (popup: Page) =>
  until('the API of the board to be read', async () => {
    const view = await ask(popup, 'glance', { scope: null });
    const { tickets } = view.splits.tickets;
    const read = view.page?.api === 'ok' && tickets > 0 && tickets >= view.page.onPage;
    return read ? view : null;
  });

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

/** Prints what the popup says of the board in the page opened last, and leaves pictures of both. */
const report = async (lens: Launched, board: Page, name: string): Promise<void> => {
  const popup = await lens.popup();
  const view = await settled(popup);
  const { project, operations, unclear, tickets } = view.splits.tickets;
  const judged = project + operations + unclear;
  console.log(`\n${view.board?.name || name}: ${tickets} tickets`);
  for (const [category, count] of Object.entries({ project, operations, unclear })) {
    console.log(`  ${category.padEnd(10)} ${String(count).padStart(4)}  ${percent(count, judged).padStart(5)}`);
  }
  // Drawn anew, so that picture and hints rest on the same tickets as the figures above.
  await popup.reload();
  const { findings } = await ask(popup, 'policy', { scope: view.scope, basis: plainBasis });
  await popup.locator('section[aria-labelledby="hints-title"]').waitFor();
  if (findings.length > 0) await popup.locator('[data-hint]').first().waitFor();
  const more = popup.locator('section[aria-labelledby="hints-title"] > button');
  if (await more.isVisible()) await more.click();
  for (const hint of await popup.locator('[data-hint]').all()) {
    console.log(`  hint: ${((await hint.locator('p').first().textContent()) ?? '').replace(/\s+/g, ' ')}`);
  }
  await popup.screenshot({ path: join(pictures, `${name}-popup.png`) });
  await popup.close();
  await board.bringToFront();
  await board.screenshot({ path: join(pictures, `${name}-board.png`) });
  console.log(`  ${await board.locator(tags).count()} tags on the screen`);
};

const reportAll = async (
  lens: Launched,
  boards: ReadonlyArray<readonly [name: string, address: string]>,
): Promise<void> => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const [name, address] of boards) {
    const board = await openBoard(lens, address);
    await report(lens, board, name);
    await board.close();
  }
  console.log(`\nPictures are in ${pictures}`);
};

const showAll = async (
  lens: Launched,
  boards: ReadonlyArray<readonly [name: string, address: string]>,
): Promise<void> => {
  const closed = new Promise<void>((resolve) => lens.context.once('close', () => resolve()));
  const [blank] = lens.context.pages();
  for (const [, address] of boards) await openBoard(lens, address);
  await lens.popup();
  await blank?.close();
  console.log('Ready: a Jira board, a Trello board and the popup. Close the window or press Ctrl-C to end.');
  await closed;
};

/** Cleans up in the order opposite to that in which things were made, also when the run is broken off. */
const leftovers: (() => unknown)[] = [];
let cleaned: Promise<void> | null = null;
const cleanUp = (): Promise<void> => {
  cleaned ??= (async () => {
    for (const undo of leftovers.toReversed()) await undo();
  })();
  return cleaned;
};

const start = async (): Promise<void> => {
  const { trello, dark, headless, help: asked } = readOptions();
  if (asked) return console.log(help);
  const boardExport = trello === undefined ? null : readExport(trello);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
  }

  const site = await serve(boardExport, dark);
  leftovers.push(() => site.close());
  const extension = await buildExtension();
  leftovers.push(() => rmSync(extension, { recursive: true, force: true }));
  const shown = hasDisplay() && !headless;
  const lens = await launch({
    extension,
    port: site.port,
    headless: !shown,
    colorScheme: dark ? 'dark' : 'light',
    ...(shown ? { viewport: null } : {}),
  });
  leftovers.push(() => lens.close());
  const boards = [
    ['jira', site.pages.boardA],
    ['trello', site.pages.trello],
  ] as const;
  await (shown ? showAll(lens, boards) : reportAll(lens, boards));
};

try {
  await start();
} catch (error) {
  const refused = error instanceof Refused;
  console.error(refused ? error.message : error);
  process.exitCode = refused ? 2 : 1;
} finally {
  await cleanUp();
}
