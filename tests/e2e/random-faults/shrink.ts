import type { Step } from './plan.ts';
import { play } from './play.ts';

/** Fewest steps from the end that are tried alone. */
const shortest = 4;

/**
 * The shortest list that still fails, and how, which can be found within some milliseconds: the last steps alone, ever more of
 * them, since few are played soon; then parts are left out, halves first, then ever smaller ones, as long as the rest fails. The
 * last step stays, for it is the one that was seen to fail.
 */
export const shrunk = async (
  extension: string,
  seed: number,
  failing: readonly Step[],
  found: readonly string[],
  withinMs: number,
): Promise<{ steps: readonly Step[]; wrong: readonly string[] }> => {
  const end = performance.now() + withinMs;
  let steps = failing;
  let wrong = found;
  for (let size = shortest; size < failing.length && steps === failing && performance.now() < end; size *= 2) {
    const last = failing.slice(-size);
    const played = await play(extension, seed, last, () => undefined);
    if (played.wrong === null) continue;
    steps = last.slice(0, played.at + 1);
    wrong = played.wrong;
  }
  for (let size = Math.ceil((steps.length - 1) / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < steps.length - 1; ) {
      if (performance.now() > end) return { steps, wrong };
      const fewer = [...steps.slice(0, from), ...steps.slice(Math.min(from + size, steps.length - 1))];
      const played = await play(extension, seed, fewer, () => undefined);
      if (played.wrong === null) from += size;
      else {
        steps = fewer.slice(0, played.at + 1);
        wrong = played.wrong;
      }
    }
  }
  return { steps, wrong };
};
