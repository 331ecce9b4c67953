import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Site } from '../site/server.ts';
import { ask } from './ask.ts';
import type { Launched } from './launch.ts';
import { workerSession } from './worker-session.ts';

/** A board that is read to its end while its site fails as sites do. */
export interface WholeReading {
  /** A page that lists the board, and the board's id. */
  address: string;
  board: string;
  host: string;
  /** How many tickets it holds. */
  count: number;
  /** The shares of requests that are refused by 429 and by 500. */
  refused: { busy: number; broken: number };
  /** Milliseconds: how long nobody is signed in, half way; how long all of it may take. */
  loggedOutFor: number;
  longest: number;
}

/** How it went. */
export interface ReadingFigures {
  seconds: number;
  /** Tickets of the board that are stored. */
  tickets: number;
  requests: number;
  /** The most requests that were under way at once. */
  atOnce: number;
  /** Answers that were no 200, by status. */
  refused: Record<string, number>;
  /** Bytes: the most that the worker's heap held, buffers included. */
  memory: number;
  /** Milliseconds: the page's tasks over 50 ms while it read. */
  tasks: number[];
}

/** Looks at the page's tasks from now on; the browser tells of those over 50 ms. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
      document.documentElement.dataset.longTasks = JSON.stringify(tasks);
    }).observe({ type: 'longtask' });
  });

const longTasks = async (page: Page): Promise<number[]> =>
  JSON.parse((await page.locator('html').getAttribute('data-long-tasks')) ?? '[]');

/**
 * Opens the page and has its whole board read. A third of the way the worker is killed, half way the session ends for some
 * time. Ends when all tickets are stored, or after the longest time.
 */
export const readWhole = async (lens: Launched, site: Site, reading: WholeReading): Promise<ReadingFigures> => {
  const { address, board, host, count, refused: share, loggedOutFor, longest } = reading;
  const offs = [
    site.faults.set({ host, share: share.busy, fault: { kind: 'status', status: 429, retryAfter: 1 } }),
    site.faults.set({ host, share: share.broken, fault: { kind: 'status', status: 500 } }),
  ];
  const page = await lens.context.newPage();
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-lifecycle-lens="tag"]').first().waitFor();
  const popup = await lens.popup();
  const stored = async () => (await ask(popup, 'glance', { scope: { kind: 'board', board } })).splits.tickets.tickets;
  const listed = async () => (await ask(popup, 'glance', { scope: null })).page?.list ?? null;
  // A site that lists is asked to go on once what is in view has been read; Trello reads its boards whole by itself.
  const lists = !board.startsWith('trello/');
  while (lists && (await listed()) === null) await pause(100);
  await watchTasks(page);
  let session = await workerSession(lens);
  let memory = 0;
  let stage = 0;
  if (lists) await ask(popup, 'readList', { go: true });
  for (;;) {
    await pause(250);
    memory = Math.max(memory, (await session.heap().catch(() => null)) ?? 0);
    const have = await stored();
    if (stage === 0 && have > count / 3) {
      stage = 1;
      await lens.killWorker();
      await stored();
      session = await workerSession(lens);
    }
    if (stage === 1 && have > count / 2) {
      stage = 2;
      site.session(false);
      await pause(loggedOutFor);
      site.session(true);
      // As when somebody has signed in elsewhere and comes back to this page.
      await page.evaluate("dispatchEvent(new Event('online'))");
    }
    const isDone = have >= count && (!lists || (await listed())?.kind === 'read');
    if (isDone || performance.now() - began > longest) break;
  }
  const seconds = (performance.now() - began) / 1000;
  for (const off of offs) off();
  const asked = site.log.filter((entry) => entry.kind === 'api' && entry.host === host);
  const refused: Record<string, number> = {};
  for (const { status } of asked) if (status !== 200) refused[status] = (refused[status] ?? 0) + 1;
  const tickets = await stored();
  const tasks = await longTasks(page);
  return { seconds, tickets, requests: asked.length, atOnce: site.peakConcurrency, refused, memory, tasks };
};
