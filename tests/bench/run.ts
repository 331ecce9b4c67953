import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Runs every bench of this folder whose name holds the first argument (all without one), one after the other; fails when one does. */
const [wanted = '', ...rest] = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted));
let failed = 0;
for (const bench of benches) {
  console.log(`\n${bench}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, bench), ...rest], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
if (benches.length === 0) console.log(`No bench is called ${wanted}.`);
process.exitCode = failed > 0 || benches.length === 0 ? 1 : 0;
