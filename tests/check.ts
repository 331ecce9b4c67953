import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './browser/build.ts';
import { type Count, countLine, program, run, step, sum } from './step.ts';
import { runVitest } from './vitest.ts';

/** The tests of the stores' packages: they build each of them more than once, which is no matter of seconds. */
export const packages = 'tests/house/packages.test.ts';

/** Everything that can be told without a browser in a few seconds: types, lint, the structure's laws, unused code, sizes. */
export const check = async (): Promise<Count> => {
  const counts: Count[] = [];
  const wxt = program('wxt', 'bin', 'wxt.mjs');
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    counts.push(await step('preparing the types', () => run([wxt, 'prepare'])));
  }
  counts.push(
    await step('types', () => run([program('typescript', 'bin', 'tsc'), '--noEmit'])),
    await step('lint and format', () =>
      run([program('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings']),
    ),
    await step('unused code', () => run([program('knip', 'bin', 'knip.js')])),
    await step('build', () => run([wxt, 'build'])),
    await step('sizes', () => run([program('size-limit', 'bin.js')])),
    await step('house', () => runVitest('house', ['tests/house', '--exclude', packages])),
  );
  return sum(counts);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = await check();
  console.log(countLine(count));
  process.exitCode = count.failed > 0 ? 1 : 0;
}
