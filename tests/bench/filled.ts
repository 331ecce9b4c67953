import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../browser/build.ts';
import type { Launched } from '../browser/launch.ts';

/** Builds the extension with the pages that only the benches have; gives the folder. */
export const benchBuild = (): string => {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '--config', 'tests/bench/wxt.config.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
  return join(root, '.output', 'bench', 'chrome-mv3');
};

/** Fills the store of a running extension with so many tickets that were judged before. */
export const fillStore = async (lens: Launched, tickets: number, now: Date): Promise<void> => {
  const page = await lens.context.newPage();
  await page.goto(`chrome-extension://${lens.extensionId}/fill.html?count=${tickets}&now=${now.getTime()}`);
  await page.locator(`html[data-filled="${tickets}"]`).waitFor({ state: 'attached', timeout: 600_000 });
  await page.close();
  // What the background had in memory is not what another page has written.
  await lens.killWorker();
};

/** From now on the longest stretch is kept in which a context answered nobody; looked at every few milliseconds. */
export const watchedGaps = `(() => { let last = performance.now(); globalThis.longestGap = 0; clearTimeout(globalThis.watching);
  const look = () => { const at = performance.now(); globalThis.longestGap = Math.max(globalThis.longestGap, at - last); last = at;
    globalThis.watching = setTimeout(look, 0); }; look(); })()`;
/** That stretch in milliseconds; ends the watch. */
export const longestGap = '(clearTimeout(globalThis.watching), globalThis.longestGap)';

/** How many groups are left to be judged. */
export const groupsLeft = `(async () => {
  const answer = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
  const database = await answer(indexedDB.open('lifecycle-lens'));
  const left = await answer(database.transaction('stale').objectStore('stale').count());
  database.close();
  return left;
})()`;

/** The median; NaN of nothing. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
