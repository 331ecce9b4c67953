import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { type Launched, launch } from '../../browser/launch.ts';
import type { Cost, Visit } from './figures.ts';
import { singleChanges, type Target } from './targets.ts';

/** What is loaded beside the page. */
export interface Variant {
  name: string;
  /** The built extension's folder. */
  folder: string;
  /** Selector of its marks on the cards; null where nobody knows it. `watches`: it also marks cards that come later. */
  mark: string | null;
  watches: boolean;
}

/** A page that has come to rest in a browser of its own. */
export interface Opened {
  browser: Launched;
  page: Page;
  session: CDPSession;
  target: Target;
}

/** How long a page must have done nothing to be at rest, and how long that is waited for, in milliseconds. */
const restFor = 1_000;
const longestRest = 90_000;
/** Less than this in a look's time is nothing: the look itself. Milliseconds of the page's main thread, and of all processes there are. */
const nothing = 3;
const nothingAnywhere = 30;
const lookEvery = 250;
const idleFor = 5_000;
/** A card that has changed is read again from its site so long after at the latest, in milliseconds; that is part of what the change costs. */
const readAgainAfter = 12_000;

interface Counters {
  /** Milliseconds on the main thread. */
  script: number;
  task: number;
  heap: number;
  /** Processor time of the page's whole process, in milliseconds. */
  process: number;
}

const counters = async (session: CDPSession): Promise<Counters> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: 1_000 * of('ScriptDuration'),
    task: 1_000 * of('TaskDuration'),
    heap: of('JSHeapUsedSize'),
    process: 1_000 * of('ProcessTime'),
  };
};

/** Processor time of all processes of a browser, in milliseconds. */
const everywhere = async ({ browser }: Launched): Promise<number> => {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + 1_000 * cpuTime, 0);
};

/**
 * Waits until neither the page nor the site's API nor the rest of the browser has had anything to do for a while: while the
 * background still judges what it has read, more verdicts come to the page, and what is measured then is not what was done there.
 */
export const rest = async ({ browser, session, target }: Omit<Opened, 'page'>): Promise<void> => {
  const end = performance.now() + longestRest;
  const look = async () => ({ page: (await counters(session)).task, all: await everywhere(browser) });
  let before = await look();
  let since = performance.now();
  while (performance.now() < end) {
    await pause(lookEvery);
    const now = await look();
    if (now.page - before.page > nothing || now.all - before.all > nothingAnywhere) since = performance.now();
    before = now;
    const still = Math.min(performance.now() - since, performance.now() - target.lastAsked());
    if (still > restFor) return;
  }
  throw new Error(`${target.name} did not come to rest within ${longestRest / 1_000} s.`);
};

/** Opens an empty page in a fresh browser with the variant's extension. */
export const begin = async (target: Target, { folder }: Variant): Promise<Opened> => {
  const browser = await launch({ extension: folder, port: target.port });
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  // By the thread's own clock: what else the machine does does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { browser, page, session, target };
};

/** What some work in the page and all that follows from it costs, a time. */
const during = async (opened: Opened, work: () => Promise<unknown>, times = 1, rests = true): Promise<Cost> => {
  const before = await counters(opened.session);
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1_000;
  if (rests) await rest(opened);
  const after = await counters(opened.session);
  return { script: (after.script - before.script) / times, task: (after.task - before.task) / times, seconds };
};

const pointAt = async ({ page }: Opened): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(100 + step * 15, 200 + (step % 12) * 40);
  }
};

const type = async ({ page }: Opened): Promise<void> => {
  await page.locator('input.search').first().focus();
  await page.keyboard.type('What is on the board is not what is written here, is it?', { delay: 5 });
};

const change = async ({ page, target }: Opened): Promise<void> => {
  await page.evaluate(target.changes);
  // On a static page cards are drawn anew and stay what they are.
  if (!target.isStatic) await pause(readAgainAfter);
};

/** The costs of a visit, without those of its idle seconds. */
export const visitUntilIdle = async (opened: Opened): Promise<Omit<Visit, 'idle'>> => {
  const { browser, page, session, target } = opened;
  const before = await everywhere(browser);
  const began = performance.now();
  target.hold();
  await page.goto(target.address, { waitUntil: 'load' });
  await target.ready(page);
  await rest(opened);
  const drawn = await counters(session);
  const tagging = { script: drawn.script, task: drawn.task, seconds: (performance.now() - began) / 1_000 };
  const reading = await during(opened, async () => target.release());
  const { script, task, process } = await counters(session);
  const load = { script, task, seconds: (performance.now() - began) / 1_000 };
  const elsewhere = (await everywhere(browser)) - before - process;
  await session.send('HeapProfiler.collectGarbage');
  const { heap } = await counters(session);
  return {
    load,
    tagging,
    reading,
    burst: await during(opened, () => page.evaluate(target.burst)),
    change: await during(opened, () => change(opened), singleChanges),
    unrelated: await during(opened, () => page.evaluate('window.bench.unrelated(1000)')),
    hover: await during(opened, () => pointAt(opened)),
    typing: await during(opened, () => type(opened)),
    heap,
    elsewhere,
  };
};

/** The cost of the idle seconds. */
export const idle = (opened: Opened): Promise<Cost> => during(opened, () => pause(idleFor), 1, false);
