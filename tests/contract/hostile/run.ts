import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from '../../browser/build.ts';
import { program } from '../../step.ts';

/** `npm run hostile -- --cases 100000 --seed 1`: hostile values at every boundary, so many in all. */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const { status } = spawnSync(
  process.execPath,
  [program('vitest', 'vitest.mjs'), 'run', 'tests/contract/hostile.test.ts', '--reporter=verbose'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, LIFECYCLE_LENS_HOSTILE_CASES: values.cases, LIFECYCLE_LENS_HOSTILE_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
