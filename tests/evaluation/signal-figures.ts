import { judgedOf } from './data.ts';
import { type Example, sides } from './examples.ts';

/**
 * Of each side of a signal over the judged tickets: how many show it, from how many sources, and for how many it speaks for
 * the label, a line each. Sides that no labelled ticket shows keep their stated strength.
 */
export const signalFigures = (examples: readonly Example[]): string[] => {
  const judged = judgedOf(examples).filter(({ label }) => label !== 'unclear');
  return sides.map(({ signal, direction }, at) => {
    const shown = judged.filter(({ readings }) => readings.has(at));
    const name = `${signal.id} → ${direction}`.padEnd(34);
    if (shown.length === 0) return `${name} none`;
    const right = shown.filter(({ label }) => label === direction).length;
    const sources = new Set(shown.map(({ source }) => source)).size;
    return `${name} ${String(shown.length).padStart(4)} tickets ${String(sources).padStart(3)} sources  right ${(right / shown.length).toFixed(2)}`;
  });
};
