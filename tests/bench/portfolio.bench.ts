import type { Page } from 'playwright-core';
import { mostEntries } from '../../utils/messaging/protocol.ts';
import type { ExportEntry } from '../../utils/model/export.ts';
import { type Basis, Grouping, Measure, type Period, plainBasis, type Question } from '../../utils/model/question.ts';
import { ask } from '../browser/ask.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { benchBuild, fillStore, longestGap, median, watchedGaps } from './filled.ts';
import { madeTickets } from './portfolio-material.ts';
import { watchedTasks } from './worker-tasks.ts';

/**
 * How fast the portfolio answers with 50,000 stored tickets (or as many as the first argument says), in a real browser: the
 * popup's first split and the report's data beside an empty React page of the same build, each change of a question, and
 * the longest stretch that a screen or the background is busy while 1,000 tickets come in. Fails when a limit is passed.
 */
const stored = Number(process.argv[2] ?? 50_000);
const now = new Date();
const runs = 5;

/** Milliseconds from the start of a page's first script until an element is there. */
const timeTo = async (lens: Launched, file: string, selector: string): Promise<number> => {
  const page = await lens.context.newPage();
  await page.addInitScript((wanted: string) => {
    const began = performance.now();
    const look = (): void => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      document.documentElement.dataset.took = String(performance.now() - began);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(`chrome-extension://${lens.extensionId}/${file}`);
  await page.locator(`html[data-took]`).waitFor({ state: 'attached', timeout: 60_000 });
  const took = Number(await page.locator('html').getAttribute('data-took'));
  await page.close();
  return took;
};

const question = (part: Partial<Question>): Question => ({
  scope: { kind: 'everything' },
  measure: 'tickets',
  period: { kind: 'present' },
  group: null,
  ...part,
});

/** Milliseconds that one round of a screen's questions takes, from asking until all answers are there. */
const took = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const reportData = (screen: Page): Promise<unknown> =>
  Promise.all([
    ask(screen, 'figures', question({ group: 'project' })),
    ask(screen, 'trend', { scope: { kind: 'everything' }, measure: 'tickets', weeks: 53 }),
    ask(screen, 'scopes', null),
    ask(screen, 'rows', { question: question({}), offset: 0, limit: 50 }),
  ]);

const changes = (): Question[] => {
  const periods: Period[] = [
    { kind: 'open' },
    { kind: 'created', within: { days: 28 } },
    { kind: 'finished', within: { days: 90 } },
    { kind: 'worked', within: { days: 365 } },
  ];
  return [
    ...Measure.options.map((measure) => question({ measure })),
    ...periods.map((period) => question({ period, measure: 'progress' })),
    ...Grouping.options.map((group) => question({ group })),
    question({ scope: { kind: 'board', board: 'jira-cloud/acme.atlassian.net/3' } }),
    question({ scope: { kind: 'project', project: 'jira-cloud/acme.atlassian.net/P3' }, group: 'label' }),
  ];
};

const rows: { what: string; ms: number; limit: number | null }[] = [];
const note = (what: string, ms: number, limit: number | null): void => {
  rows.push({ what, ms, limit });
  const bound = limit === null ? '' : `limit ${Math.round(limit)}`;
  console.log(
    `${what.padEnd(64)} ${ms.toFixed(1).padStart(9)} ms  ${bound}${limit !== null && ms > limit ? '  MISSED' : ''}`,
  );
};

const lens = await launch({ extension: benchBuild(), port: null, viewport: { width: 420, height: 600 } });
try {
  // A page of the extension that asks for nothing itself: what is measured is the answer to who asks.
  const screen = await lens.context.newPage();
  await screen.goto(`chrome-extension://${lens.extensionId}/empty.html`);
  note(`filling the store with ${stored} tickets`, await took(() => fillStore(lens, stored, now)), null);

  const floors: number[] = [];
  const popups: number[] = [];
  const cold: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    floors.push(await timeTo(lens, 'empty.html', '[data-drawn]'));
    popups.push(await timeTo(lens, 'popup.html', 'li[data-category]'));
    await lens.killWorker();
    cold.push(await timeTo(lens, 'popup.html', 'li[data-category]'));
  }
  const floor = median(floors);
  note('an empty React page', floor, null);
  note("the popup's first split", median(popups), 150);
  note("the popup's first split, times the empty page", median(popups) / floor, 3);
  note("the popup's first split after the worker was stopped", median(cold), 150);

  const reports: number[] = [];
  const coldReports: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await lens.killWorker();
    coldReports.push(await took(() => reportData(screen)));
    reports.push(await took(() => reportData(screen)));
  }
  note("the report's data", median(reports), 400);
  note("the report's data after the worker was stopped", median(coldReports), 400);

  let slowest = { what: '', ms: 0 };
  for (const one of changes()) {
    const ms = await took(() => ask(screen, 'figures', one));
    if (ms > slowest.ms)
      slowest = { what: `${one.scope.kind} ${one.measure} ${one.period.kind} ${one.group ?? ''}`, ms };
  }
  note(`the slowest change of scope, measure, period or group (${slowest.what.trim()})`, slowest.ms, 100);

  const takeIn = async (seed: number): Promise<number> => {
    const more = madeTickets(1_000, seed, now).map(({ ticket }) => ({
      ...ticket,
      id: `${ticket.id}-${seed}`,
      key: `${ticket.key}-${seed}`,
    }));
    return took(async () => {
      for (let at = 0; at < more.length; at += 50) {
        await ask(screen, 'tickets', { board: null, tickets: more.slice(at, at + 50) });
      }
    });
  };
  const worker = await lens.worker();
  const idle = await lens.context.newPage();
  await idle.goto(`chrome-extension://${lens.extensionId}/empty.html`);
  /**
   * The longest task of the background while something is done, by its thread's own clock; and for how long it answered nobody by
   * the clock on the wall, beside a page that does nothing, which is what the machine adds.
   */
  const blocks = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await Promise.all([worker.evaluate(watchedGaps), idle.evaluate(watchedGaps)]);
    const { longest, all } = await watchedTasks(lens, async () => note(what, await took(work), null));
    note('what the background itself does of that, by its own clock', all, null);
    note('the longest task of the background meanwhile, by its own clock', longest, 50);
    note('the longest that it answers nobody', Number(await worker.evaluate(longestGap)), null);
    note('the same of a page that does nothing', Number(await idle.evaluate(longestGap)), null);
  };
  await blocks('taking in 1,000 tickets, 50 at a time', () => takeIn(2));
  const pages: ExportEntry[][] = [];
  await blocks('exporting everything, page by page', async () => {
    let after: string | null = null;
    do {
      const page: { entries: ExportEntry[]; next: string | null } = await ask(screen, 'exportPage', {
        scope: { kind: 'everything' },
        after,
      });
      pages.push(page.entries);
      after = page.next;
    } while (after !== null);
  });
  await blocks('importing 5,000 tickets, page by page', async () => {
    for (const entries of pages.slice(0, 5_000 / mostEntries)) {
      const others = entries.map((entry) => {
        const { id, key } = entry.ticket;
        return { ...entry, ticket: { ...entry.ticket, id: `${id}-9`, key: `${key}-9` } };
      });
      await ask(screen, 'importPage', { entries: others, boards: [], snapshots: [], practices: [] });
    }
  });
  const policies = (basis: Basis): Promise<unknown> => ask(screen, 'policy', { scope: { kind: 'everything' }, basis });
  await blocks('what policies make of everything, tickets read for it', () => policies(plainBasis));
  await blocks('the same by time in progress', () => policies({ ...plainBasis, measure: 'progress' }));
  await lens.killWorker();
  note('the same after the worker was stopped', await took(() => policies(plainBasis)), null);
  const popup = await lens.popup();
  await popup.locator('li[data-category]').first().waitFor();
  await popup.evaluate(watchedGaps);
  await takeIn(3);
  note('the longest block of an open popup meanwhile', Number(await popup.evaluate(longestGap)), 50);
} finally {
  await lens.close();
}
process.exitCode = rows.some(({ ms, limit }) => limit !== null && ms > limit) ? 1 : 0;
