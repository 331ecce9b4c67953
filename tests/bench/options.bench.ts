import type { Page } from 'playwright-core';
import { ask } from '../browser/ask.ts';
import { launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { benchBuild, fillStore, longestGap, median, watchedGaps } from './filled.ts';
import { someRules } from './rules.ts';

/**
 * How the options page fares with 20,000 stored tickets and 200 rules (or as many as the arguments say), in a real browser:
 * the preview after each keystroke, the longest stretch in which the page answers nobody while somebody types, and all of
 * it again while every ticket is judged anew in the background. Fails when a limit is passed.
 */
const [stored = 20_000, ruled = 200] = process.argv.slice(2).map(Number);
const typed = 'renew certificate for the portal';

let failed = false;
const note = (what: string, value: number, limit: number | null): void => {
  const isOver = limit !== null && !(value <= limit);
  failed ||= isOver;
  const bound = limit === null ? '' : `limit ${limit}`;
  console.log(`${what.padEnd(72)} ${value.toFixed(1).padStart(9)} ms  ${bound}${isOver ? '  PASSED' : ''}`);
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

const lens = await launch({ extension: benchBuild(), port: null });
try {
  const screen = await lens.options();
  await fillStore(lens, stored, new Date());
  const settings = { ...(await ask(screen, 'readSettings', null)), rules: someRules(ruled) };

  const options = await lens.context.newPage();
  await options.goto(`chrome-extension://${lens.extensionId}/options.html#new-rule/title/x`);
  const whole = began();
  await ask(screen, 'writeSettings', settings);
  await options.getByLabel('Value of Title').waitFor();
  await until('the recompute', async () => ((await ask(screen, 'progress', null)) === null ? null : true));
  await options
    .getByText(/judged/)
    .first()
    .waitFor();
  note('typing while every ticket is judged anew: longest silence of the page', await typeInto(options, typed), 100);
  const soon = Date.now() + 590_000;
  while ((await ask(screen, 'progress', null)) !== null && Date.now() < soon) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  note('judging every ticket anew in the background, typing included', whole(), null);

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
