import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../browser/build.ts';
import { planOf, readSteps, type Step, writeStep } from './plan.ts';
import { play } from './play.ts';
import { shrunk } from './shrink.ts';

const usage = `Plays random steps on the stand-in sites and looks after each whether all holds that must hold.

  npm run faults -- --seed 1 --steps 500
  --plan "open:0.1:0 killWorker"   these steps in place of random ones
  --shrink 5                       minutes to look for the shortest list of steps that still fails (0: none)
  --verbose                        every step as it is done`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '500' },
    plan: { type: 'string' },
    shrink: { type: 'string', default: '5' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const main = async (): Promise<number> => {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const seed = Number(values.seed);
  const steps = values.plan === undefined ? planOf(seed, Number(values.steps)) : readSteps(values.plan);
  const extension = await buildExtension();
  const began = performance.now();
  const seconds = (): string => ((performance.now() - began) / 1_000).toFixed(0);
  const tell = (at: number, step: Step, ms: number): void => {
    if (values.verbose) console.log(`${at} ${writeStep(step)} ${ms.toFixed(0)} ms`);
    else if (at % 50 === 49) console.log(`${at + 1} steps, ${seconds()} s`);
  };
  try {
    const played = await play(extension, seed, steps, tell);
    if (played.wrong === null) {
      console.log(`seed ${seed}: all held after each of ${steps.length} steps, ${seconds()} s`);
      return 0;
    }
    console.log(
      `seed ${seed} failed at step ${played.at}, ${writeStep(steps[played.at] ?? { kind: 'open', where: 0, what: 0 })}:`,
    );
    for (const one of played.wrong) console.log(`  ${one}`);
    const failing = steps.slice(0, played.at + 1);
    const shorter = await shrunk(extension, seed, failing, played.wrong, Number(values.shrink) * 60_000);
    console.log(`again: npm run faults -- --seed ${seed} --plan "${shorter.steps.map(writeStep).join(' ')}"`);
    if (shorter.wrong !== played.wrong) for (const one of shorter.wrong) console.log(`  ${one}`);
    return 1;
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
};

process.exitCode = await main();
