import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { blankTicket } from '../../utils/model/ticket.ts';
import { benchBuild, fillStore } from '../bench/filled.ts';
import { ask } from '../browser/ask.ts';
import { root } from '../browser/build.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { openBoard } from './open-board.ts';
import { type Site, startSite } from './server.ts';

/**
 * Every look of popup, side panel, report and options on one commit, to be looked at: with nothing, with one board of five tickets,
 * with the made-up portfolio and with 50,000 tickets; light and dark; 320 to 1,600 px wide, and as the report is printed. Fails
 * where a page is wider than its window.
 */
const pictures = join(root, '.output', 'screens');
const widths = {
  popup: [320, 400],
  sidepanel: [320, 480],
  report: [320, 768, 1280, 1600],
  options: [320, 1280],
} as const;
/** What stands on each once there are tickets and it is drawn. */
const drawn = {
  popup: ['[data-hint]'],
  sidepanel: ['[data-hint]'],
  report: ['[data-hint]', 'svg[role="img"]'],
  options: ['input[type="checkbox"]'],
} as const;
const looks = ['light', 'dark'] as const;
const many = 50_000;

type State = (lens: Launched, site: Site) => Promise<Page | null>;

const oneBoard = { id: 'jira-cloud/acme.atlassian.net/1', site: 'jira-cloud', name: 'Service', url: '' };
const titles = [
  'Build the portal',
  'Weekly backup check',
  'Reset access for Ada',
  'Move billing to the new system',
  'Misc',
];

/** What each state has stored; gives the page that is in view. */
const states: Readonly<Record<string, State>> = {
  nothing: async () => null,
  'one-board': async (lens) => {
    const screen = await lens.options();
    const tickets = titles.map((title, at) => ({
      ...blankTicket('jira-cloud', 'acme.atlassian.net', `OPS-${at + 1}`, title),
      created: new Date(Date.now() - at * 86_400_000).toISOString(),
      evidence: 'api' as const,
    }));
    await ask(screen, 'tickets', { board: oneBoard, tickets });
    await screen.close();
    return null;
  },
  portfolio: async (lens, site) => {
    const { boardB, operations, trello, boardA } = site.pages;
    for (const address of [boardB, operations, trello]) await (await openBoard(lens, address)).close();
    return openBoard(lens, boardA);
  },
  many: async (lens) => {
    await fillStore(lens, many, new Date());
    return null;
  },
};

let wide = 0;
const shoot = async (lens: Launched, file: keyof typeof widths, state: string, look: string, inView: Page | null) => {
  for (const width of widths[file]) {
    const page = await lens.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await inView?.bringToFront();
    await page.goto(`chrome-extension://${lens.extensionId}/${file}.html`);
    await page.locator('main:not([aria-busy="true"])').waitFor();
    for (const part of state === 'nothing' ? [] : drawn[file])
      await page.locator(part).first().waitFor({ timeout: 120_000 });
    const needed = Number(await page.evaluate('document.documentElement.scrollWidth'));
    if (needed > width) {
      wide += 1;
      console.log(`${file} with ${state} needs ${needed} px at ${width}`);
    }
    await page.screenshot({ path: join(pictures, `${state}-${file}-${width}-${look}.png`), fullPage: true });
    if (file === 'report' && width === 768) {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: join(pictures, `${state}-${file}-print-${look}.png`), fullPage: true });
    }
    await page.close();
  }
};

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const wanted = process.argv.slice(2);
const site = await startSite();
try {
  const extension = benchBuild();
  for (const [state, fill] of Object.entries(states)) {
    if (wanted.length > 0 && !wanted.includes(state)) continue;
    for (const look of looks) {
      const lens = await launch({
        extension,
        port: site.port,
        colorScheme: look,
        viewport: { width: 1280, height: 800 },
      });
      try {
        site.page({ theme: look });
        const inView = await fill(lens, site);
        for (const file of ['popup', 'sidepanel', 'report', 'options'] as const)
          await shoot(lens, file, state, look, inView);
      } finally {
        await lens.close();
      }
    }
  }
  console.log(`The pictures are in ${pictures}`);
} finally {
  await site.close();
}
process.exitCode = wide > 0 ? 1 : 0;
