import { expect, test } from '@playwright/test';
import { builtExtension } from './harness.ts';
import { failedOnce } from './random-faults/failed-once.ts';
import { planOf, readSteps, type Step, writeStep } from './random-faults/plan.ts';
import { play } from './random-faults/play.ts';

/** `npm run faults -- --seed 1 --steps 500` plays more of them; a plan that fails there goes to `failed-once.ts`. */
const hold = async (seed: number, steps: readonly Step[]): Promise<void> => {
  const { at, wrong } = await play(builtExtension(), seed, steps, () => undefined);
  const step = steps[at];
  expect(wrong, `seed ${seed}, step ${at}, ${step === undefined ? '' : writeStep(step)}`).toBeNull();
};

// Each step says by itself what does not hold, after as much as 25 s; a shorter end of the whole would hide it.
test.describe.configure({ timeout: 120_000 });

test('after each of forty random steps tags are right, totals are those of the stored tickets, and nothing is lost', () =>
  hold(5, planOf(5, 40)));

for (const { found, seed, plan } of failedOnce) test(`no more: ${found}`, () => hold(seed, readSteps(plan)));
