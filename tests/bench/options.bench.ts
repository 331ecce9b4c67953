import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Rule } from '../../utils/model/rule.ts';
import { ask } from '../browser/ask.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { benchBuild, fillStore, groupsLeft, longestGap, median, watchedGaps } from './filled.ts';
import { someRules } from './rules.ts';
import { watchedTasks } from './worker-tasks.ts';

/**
 * How the options page fares with 20,000 stored tickets and 200 rules (or as many as the arguments say), in a real browser:
 * the preview after each keystroke, the longest stretch in which the page answers nobody while somebody types, all of
 * it again while every ticket is judged anew in the background, and what that takes beside `JSON.parse` of the same tickets
 * in the same worker: once where every verdict and every group turns, and once where a rule has changed. Fails when a
 * limit is passed.
 */
const [stored = 20_000, ruled = 200] = process.argv.slice(2).map(Number);
const typed = 'renew certificate for the portal';

let failed = false;
const note = (what: string, value: number, limit: number | null): void => {
  const isOver = limit !== null && !(value <= limit);
  failed ||= isOver;
  const bound = limit === null ? '' : `limit ${limit}`;
  console.log(`${what.padEnd(72)} ${value.toFixed(1).padStart(9)} ms  ${bound}${isOver ? '  MISSED' : ''}`);
};

const began = (): (() => number) => {
  const at = performance.now();
  return () => performance.now() - at;
};

/** Types into a field key by key, as fast as a quick typist; gives the longest stretch in which the page answered nobody. */
const typeInto = async (page: Page, text: string): Promise<number> => {
  await page.evaluate(watchedGaps);
  await page.getByLabel('Value of Title').pressSequentially(text, { delay: 80 });
  return Number(await page.evaluate(longestGap));
};

/** Milliseconds that `JSON.parse` takes for every stored ticket, text by text, all of them kept. */
const parsing = `(async () => {
  const answer = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
  const database = await answer(indexedDB.open('lifecycle-lens'));
  const texts = (await answer(database.transaction('tickets').objectStore('tickets').getAll())).map((one) => JSON.stringify(one));
  database.close();
  const started = performance.now();
  const parsed = texts.map((text) => JSON.parse(text));
  return parsed.length > 0 ? performance.now() - started : 0;
})()`;

const judgedAll = async (screen: Page): Promise<void> => {
  while ((await ask(screen, 'progress', null)) !== null) await pause(200);
};

/** Milliseconds that some work takes; with the longest task of the background meanwhile, by its thread's own clock. */
const watchedIn =
  (lens: Launched) =>
  async (what: string, work: () => Promise<void>): Promise<number> => {
    const took = began();
    let whole = 0;
    const { longest } = await watchedTasks(lens, async () => {
      await work();
      whole = took();
    });
    note(what, whole, null);
    note('the longest task of the background meanwhile, by its own clock', longest, 50);
    return whole;
  };

/** The same rules, one of which says something else. */
const otherwise = (rules: readonly Rule[]): Rule[] =>
  rules.map((rule, at) => (at === 7 ? { ...rule, outcome: { kind: 'verdict', category: 'project' } } : rule));

const lens = await launch({ extension: benchBuild(), port: null });
try {
  const screen = await lens.options();
  await fillStore(lens, stored, new Date());
  await ask(screen, 'progress', null);
  const watched = watchedIn(lens);
  const rested = async (): Promise<void> => {
    const worker = await lens.worker();
    while (Number(await worker.evaluate(groupsLeft)) > 0) await pause(500);
  };
  const parses: number[] = [];
  const parse = async (): Promise<void> => {
    const worker = await lens.worker();
    for (let time = 0; time < 3; time += 1) parses.push(Number(await worker.evaluate(parsing)));
  };
  await parse();
  // What the parsing has left behind is no part of what is watched.
  await lens.killWorker();
  const settings = { ...(await ask(screen, 'readSettings', null)), rules: someRules(ruled) };

  const options = await lens.context.newPage();
  await options.goto(`chrome-extension://${lens.extensionId}/options.html#new-rule/title/x`);
  const recompute = async (rules: Rule[]): Promise<void> => {
    await ask(screen, 'writeSettings', { ...settings, rules });
    await until('the recompute', async () => ((await ask(screen, 'progress', null)) === null ? null : true));
  };
  await watched('judging every ticket anew where every verdict turns, with somebody who types', async () => {
    await recompute(settings.rules);
    await options.getByLabel('Value of Title').waitFor();
    await options
      .getByText(/judged/)
      .first()
      .waitFor();
    note('typing while every ticket is judged anew: longest silence of the page', await typeInto(options, typed), 100);
    await judgedAll(screen);
  });
  await watched('judging the groups that turned by that', rested);

  await parse();
  const anew = await watched('judging every ticket anew after a rule has changed', async () => {
    await recompute(otherwise(settings.rules));
    await judgedAll(screen);
  });
  await parse();
  note('JSON.parse of the tickets, in the background', median(parses), null);
  note('judging every ticket anew after a rule has changed, times JSON.parse', anew / median(parses), 60);
  await ask(screen, 'writeSettings', settings);
  await judgedAll(screen);
  // A draft is written while nothing else is at work.
  await rested();

  const draft = (value: string) => ({
    ...settings,
    rules: settings.rules.with(0, {
      ...(settings.rules[0] ?? {
        id: 'r',
        name: 'r',
        note: '',
        on: true,
        outcome: { kind: 'verdict', category: 'project' },
      }),
      when: { kind: 'test', attribute: 'title', operator: 'contains', values: [value] },
    }),
  });
  await until('the whole preview', async () => {
    const { looked, of } = await ask(screen, 'preview', { settings, since: null });
    return looked >= of ? true : null;
  });
  const strokes: number[] = [];
  for (let at = 1; at <= typed.length; at += 1) {
    const took = began();
    await ask(screen, 'preview', { settings: draft(typed.slice(0, at)), since: null });
    strokes.push(took());
  }
  note('the preview after a keystroke, from asking to the answer: median', median(strokes), 100);
  note('the slowest of these', Math.max(...strokes), null);
  const field = options.getByLabel('Value of Title');
  await field.fill('');
  note('typing otherwise: longest silence of the page', await typeInto(options, typed), 100);
} finally {
  await lens.close();
}
process.exitCode = failed ? 1 : 0;
