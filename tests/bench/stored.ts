import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Board } from '../../utils/model/portfolio.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { ask } from '../browser/ask.ts';
import { buildExtension } from '../browser/build.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { manyTickets } from './many-tickets.ts';

/**
 * What a ticket costs in the running extension beside ever more stored ones: `node tests/bench/stored.ts [COUNT…]` builds it,
 * fills its store through its own messages, and prints a line a count. A project holds 500 tickets.
 */
const aProject = 500;
const counts = process.argv.slice(2).map(Number);

const inProject = (ticket: Ticket, at: number): Ticket => ({
  ...ticket,
  project: { key: `H${Math.floor(at / aProject)}`, name: null, kind: null },
});

const boardOf = (at: number): Board => ({
  id: `jira-cloud/example.atlassian.net/${Math.floor(at / aProject)}`,
  site: 'jira-cloud',
  name: `Project ${Math.floor(at / aProject)}`,
  url: '',
});

/** Milliseconds until the background has stored and judged these tickets. */
const taken = async (page: Page, board: Board, tickets: readonly Ticket[]): Promise<number> => {
  const started = performance.now();
  const { kept } = await ask(page, 'tickets', { board, tickets: [...tickets] });
  if (!kept.kept) throw new Error(`not kept: ${kept.reason}`);
  return performance.now() - started;
};

/** Waits until nothing is left to be judged again, so that what is measured does not stand in line behind it. */
const rested = async (page: Page): Promise<void> => {
  const left = `new Promise((done) => {
    const opening = indexedDB.open('lifecycle-lens');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('stale').objectStore('stale').count();
      counting.onsuccess = () => { opening.result.close(); done(counting.result); };
    };
  })`;
  while ((await page.evaluate(left)) !== 0) await pause(200);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time of all processes of the browser, in milliseconds: what else the machine does does not count. */
const processorTime = async ({ browser }: Launched): Promise<number> => {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
};

const measure = async (browser: Launched, page: Page, all: readonly Ticket[]): Promise<void> => {
  let stored = 0;
  for (const count of counts.length > 0 ? counts : [1_000, 10_000, 100_000]) {
    for (; stored < count; stored += aProject) await taken(page, boardOf(stored), all.slice(stored, stored + aProject));
    await rested(page);
    const asked = Array.from({ length: 15 }, (_, at) => Math.floor(((at + 0.5) * stored) / 15));
    const singles: number[] = [];
    const batches: number[] = [];
    let each = 0;
    const began = await processorTime(browser);
    for (const at of asked) {
      const ticket = all[at];
      if (ticket) singles.push(await taken(page, boardOf(at), [{ ...ticket, title: `${ticket.title}!` }]));
    }
    const between = await processorTime(browser);
    for (const at of asked) {
      const again = all.slice(at, at + 100).filter((_, next) => boardOf(at + next).id === boardOf(at).id);
      const touched = again.map((one) => ({ ...one, title: `${one.title} ` }));
      batches.push((await taken(page, boardOf(at), touched)) / touched.length);
      each += touched.length;
    }
    const ended = await processorTime(browser);
    const [one, many] = [(between - began) / singles.length, (ended - between) / each];
    console.log(
      `${stored} stored: one ticket ${median(singles).toFixed(1)} ms (processor ${one.toFixed(1)} ms), ` +
        `of a hundred each ${median(batches).toFixed(2)} ms (processor ${many.toFixed(2)} ms)`,
    );
  }
};

const extension = await buildExtension();
const browser = await launch({ extension, port: null });
try {
  // A document of the extension that asks for nothing itself: an open screen would be drawn anew with every change.
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await measure(browser, page, manyTickets(Math.max(...counts, counts.length > 0 ? 0 : 100_000)).map(inProject));
} finally {
  await browser.close();
}
