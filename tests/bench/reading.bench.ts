import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { dailyRequests } from '../../utils/storage/allowance-store.ts';
import { ask } from '../browser/ask.ts';
import { buildExtension, root } from '../browser/build.ts';
import { grantedBuild } from '../browser/granted-build.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { workerSession } from '../browser/worker-session.ts';
import { dataCenterHosts } from '../site/data-center/hosts.ts';
import { type Site, startSite } from '../site/server.ts';

/**
 * `npm run bench -- reading [COUNT] [LATENCY]`: a board of 20,000 tickets read to its end in a real browser, on Jira Cloud and on
 * a Data Center, from an API that takes 300 ms, says 429 to two requests in a hundred and 500 to one. A third of the way the
 * worker is killed, half way the session ends for some seconds. Fails when a ticket is missing, when more than two requests were
 * under way, when the worker's memory or the page's longest task passes its limit. Figures also go to `.output/bench/reading.json`.
 */
const count = Number(process.argv[2] ?? 20_000);
const latencyMs = Number(process.argv[3] ?? 300);
const mostMemory = 200 * 1024 * 1024;
const longestTask = 50;
const loggedOutFor = 5_000;
const longest = 15 * 60_000;

interface Figures {
  seconds: number;
  tickets: number;
  requests: number;
  atOnce: number;
  refused: Record<string, number>;
  /** Bytes: the most that the worker's heap held, buffers included. */
  memory: number;
  /** Milliseconds: the page's longest task while it read. */
  task: number;
  tasksOverLimit: number;
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

const measure = async (lens: Launched, site: Site, address: string, host: string, board: string): Promise<Figures> => {
  const page = await lens.context.newPage();
  // A Data Center draws all of a board before it is loaded.
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-lifecycle-lens="tag"]').first().waitFor();
  const popup = await lens.popup();
  const glance = () => ask(popup, 'glance', { scope: { kind: 'board', board } });
  const listed = async () => (await ask(popup, 'glance', { scope: null })).page?.list ?? null;
  // The list is offered once what is in view has been read; its estimate is part of the reading.
  while ((await listed()) === null) await pause(100);
  await watchTasks(page);
  site.clearLog();
  const offs = [
    site.faults.set({ host, share: 0.02, fault: { kind: 'status', status: 429, retryAfter: 1 } }),
    site.faults.set({ host, share: 0.01, fault: { kind: 'status', status: 500 } }),
  ];
  let session = await workerSession(lens);
  let memory = 0;
  let stage = 0;
  const began = performance.now();
  await ask(popup, 'readList', { go: true });
  for (;;) {
    await pause(500);
    const heap = await session.heap().catch(() => null);
    memory = Math.max(memory, heap ?? 0);
    const list = await listed();
    if (list?.kind === 'read') break;
    const read = list?.read ?? 0;
    if (stage === 0 && read > count / 3) {
      stage = 1;
      await lens.killWorker();
      await glance();
      session = await workerSession(lens);
    }
    if (stage === 1 && read > count / 2) {
      stage = 2;
      site.session(false);
      await pause(loggedOutFor);
      site.session(true);
    }
    if (performance.now() - began > longest) break;
  }
  // What was read last may still be on its way into the store.
  for (let wait = 0; wait < 60 && (await glance()).splits.tickets.tickets < count; wait += 1) await pause(500);
  const seconds = (performance.now() - began) / 1000;
  for (const off of offs) off();
  const asked = site.log.filter((entry) => entry.kind === 'api' && entry.host === host);
  const refused: Record<string, number> = {};
  for (const { status } of asked) if (status !== 200) refused[status] = (refused[status] ?? 0) + 1;
  const tasks = await longTasks(page);
  const { splits } = await glance();
  return {
    seconds,
    tickets: splits.tickets.tickets,
    requests: asked.length,
    atOnce: site.peakConcurrency,
    refused,
    memory,
    task: Math.max(0, ...tasks),
    tasksOverLimit: tasks.length,
  };
};

const results: Record<string, Figures> = {};
const built = await buildExtension();
const { host } = dataCenterHosts.present;
const granted = grantedBuild(built, [host]);
for (const kind of ['Jira Cloud', 'Jira Data Center'] as const) {
  const site = await startSite({ bigBoard: count, latencyMs });
  const lens = await launch({ extension: granted, port: site.port });
  try {
    results[kind] =
      kind === 'Jira Cloud'
        ? await measure(lens, site, site.pages.big, 'acme.atlassian.net', 'jira-cloud/acme.atlassian.net/boards/5')
        : await measure(lens, site, site.dataCenter.present.board(5), host, `jira-data-center/${host}/boards/5`);
    console.log(kind, JSON.stringify(results[kind]));
  } finally {
    await lens.close();
    await site.close();
  }
}
for (const folder of [granted, built]) rmSync(folder, { recursive: true, force: true });

let failed = false;
const line = (
  what: string,
  of: (figures: Figures) => string,
  fits: (figures: Figures) => boolean,
  goal: string,
): void => {
  const cells = Object.values(results).map((figures) => {
    failed ||= !fits(figures);
    return `${of(figures)}${fits(figures) ? '' : ' (!)'}`.padStart(20);
  });
  console.log(`${what.padEnd(44)}${cells.join('')}   ${goal}`);
};
console.log(
  `${''.padEnd(44)}${Object.keys(results)
    .map((name) => name.padStart(20))
    .join('')}   goal`,
);
line(
  'tickets in the portfolio',
  ({ tickets }) => String(tickets),
  ({ tickets }) => tickets === count,
  String(count),
);
line(
  'seconds',
  ({ seconds }) => seconds.toFixed(0),
  () => true,
  '',
);
line(
  'requests, repeats included',
  ({ requests }) => String(requests),
  ({ requests }) => requests <= dailyRequests,
  `${dailyRequests} a day`,
);
line(
  'refused, by status',
  ({ refused }) =>
    Object.entries(refused)
      .map(([status, times]) => `${status}:${times}`)
      .join(' '),
  () => true,
  '',
);
line(
  'requests under way at once',
  ({ atOnce }) => String(atOnce),
  ({ atOnce }) => atOnce <= 2,
  '2',
);
line(
  "the worker's memory at most, MB",
  ({ memory }) => (memory / 2 ** 20).toFixed(0),
  ({ memory }) => memory < mostMemory,
  '200',
);
line(
  "the page's longest task, ms",
  ({ task }) => task.toFixed(0),
  ({ task }) => task <= longestTask,
  String(longestTask),
);
line(
  'tasks of the page over 50 ms',
  ({ tasksOverLimit }) => String(tasksOverLimit),
  () => true,
  '',
);
const folder = join(root, '.output', 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'reading.json'), JSON.stringify({ count, latencyMs, results }, null, 2));
process.exitCode = failed ? 1 : 0;
