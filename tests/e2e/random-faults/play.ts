import { rest } from './invariants.ts';
import { type Step, writeStep } from './plan.ts';
import { acts } from './steps.ts';
import { createWorld } from './world.ts';

/** How a run ended: null in `wrong` when all held after each step. `at` is the step that failed, counted from 0. */
export interface Played {
  at: number;
  wrong: readonly string[] | null;
}

/** What is told while a run goes on. */
export type Tell = (at: number, step: Step, ms: number) => void;

/** All that is stored is counted and judged anew after so many steps, after the last, and after each new version. */
const anewEvery = 10;

/** Plays steps one after the other in a browser of their own, until one fails. */
export const play = async (extension: string, seed: number, steps: readonly Step[], tell: Tell): Promise<Played> => {
  const world = await createWorld(extension, seed);
  try {
    for (const [at, step] of steps.entries()) {
      const began = performance.now();
      try {
        await acts[step.kind](world, step);
      } catch (error) {
        return { at, wrong: [`${writeStep(step)}: ${error instanceof Error ? error.message : String(error)}`] };
      }
      const isDue = at % anewEvery === 0 || at === steps.length - 1 || step.kind === 'updateExtension';
      const wrong = await rest(world, isDue);
      tell(at, step, performance.now() - began);
      if (wrong.length > 0) return { at, wrong };
    }
    return { at: steps.length, wrong: null };
  } finally {
    await world.close();
  }
};
