import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until something is there (neither null nor false) and returns it. Throws, naming what was awaited,
 * when it is not there after `withinMs`.
 */
export const until = async <T>(what: string, look: () => Promise<T | null | false>, withinMs = 30_000): Promise<T> => {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited ${withinMs / 1000} s in vain for ${what}.`);
    await pause(100);
  }
};
