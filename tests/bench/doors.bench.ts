import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../browser/ask.ts';
import { launch } from '../browser/launch.ts';
import { workerSession } from '../browser/worker-session.ts';
import { benchBuild, fillStore, groupsLeft, longestGap, watchedGaps } from './filled.ts';

/**
 * `npm run bench -- doors [COUNT]`: 50,000 stored tickets leave by the button of the options page and come back by its file door
 * into an empty store, in a real browser. Fails when a ticket is missing, when the totals are not those of the stored verdicts, when
 * the import takes more than four minutes, or when what lives in the worker's memory passes its limit. What has died lies about as long
 * as the browser has room, so that is told without a limit.
 */
const count = Number(process.argv[2] ?? 50_000);
const longestImport = 240;
const mostAlive = 100;
/** Looks at the memory between two collections, a quarter of a second each. */
const collectEvery = 20;

let failed = false;
const note = (what: string, value: number, limit: number | null, unit: string): void => {
  const isOver = limit !== null && !(value <= limit);
  failed ||= isOver;
  const bound = limit === null ? '' : `limit ${limit}`;
  console.log(
    `${what.padEnd(64)} ${value.toFixed(1).padStart(9)} ${unit.padEnd(3)} ${bound}${isOver ? '  MISSED' : ''}`,
  );
};

/** How many stored tickets have each category, counted one by one. */
const counted = `(async () => {
  const answer = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
  const database = await answer(indexedDB.open('lifecycle-lens'));
  const rows = await answer(database.transaction('rows').objectStore('rows').getAll());
  database.close();
  const of = (category) => rows.filter(({ verdict }) => verdict.category === category).length;
  return JSON.stringify([rows.length, of('project'), of('operations'), of('unclear')]);
})()`;

const file = join(tmpdir(), `lifecycle-lens-doors-${process.pid}.json`);
const lens = await launch({ extension: benchBuild(), port: null });
try {
  const options = await lens.options();
  await fillStore(lens, count, new Date());
  await options.reload();
  const button = options.getByRole('button', { name: 'JSON, whole' });
  await options.evaluate(watchedGaps);
  let began = performance.now();
  const saved = options.waitForEvent('download', { timeout: 600_000 });
  await button.click();
  await (await saved).saveAs(file);
  note(`an export of ${count} tickets, from the button to the file`, (performance.now() - began) / 1000, null, 's');
  note('its size', statSync(file).size / 2 ** 20, null, 'MB');
  note('the longest silence of the page meanwhile', Number(await options.evaluate(longestGap)), null, 'ms');

  await ask(options, 'forget', { settings: false });
  await lens.killWorker();
  await ask(options, 'progress', null);
  const session = await workerSession(lens);
  await options.evaluate(watchedGaps);
  began = performance.now();
  await options.getByLabel('JSON export to bring in').setInputFiles(file);
  let [memory, looks] = [0, 0];
  let alive = Number.NaN;
  const said = options.getByText(/^Done: |Nothing was changed|It stopped after|The disk is full/).first();
  while (!(await said.isVisible()) && performance.now() - began < 2_000 * longestImport) {
    memory = Math.max(memory, await session.heap().catch(() => 0));
    looks += 1;
    if (looks % collectEvery === 0) {
      await session.collect().catch(() => undefined);
      alive = Math.max(alive || 0, await session.heap().catch(() => Number.NaN));
    }
    await pause(250);
  }
  note('an import of them by the file door', (performance.now() - began) / 1000, longestImport, 's');
  note("the worker's memory at most meanwhile", memory / 2 ** 20, null, 'MB');
  note('what of it lives, looked at every five seconds', alive / 2 ** 20, mostAlive, 'MB');
  note('the longest silence of the page meanwhile', Number(await options.evaluate(longestGap)), null, 'ms');
  began = performance.now();
  while (Number(await options.evaluate(groupsLeft)) > 0) await pause(500);
  note('judging the groups that it turned, after that', (performance.now() - began) / 1000, null, 's');
  const rows: number[] = JSON.parse(String(await options.evaluate(counted)));
  const { splits } = await ask(options, 'glance', { scope: { kind: 'everything' } });
  const { project, operations, unclear } = splits.tickets;
  note('tickets that are missing', count - (rows[0] ?? 0), 0, '');
  const wrong = [project, operations, unclear].filter((total, at) => total !== rows[at + 1]);
  note('totals that are not those of the stored verdicts', wrong.length, 0, '');
} finally {
  await lens.close();
  rmSync(file, { force: true });
}
process.exitCode = failed ? 1 : 0;
