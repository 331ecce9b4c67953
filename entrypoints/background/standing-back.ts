/** Work that can wait begins so long after the last ticket came, and after this at the latest, in milliseconds. */
const restFor = 250;
const longest = 3_000;

let under = 0;
let lastEnd = Number.NEGATIVE_INFINITY;

/** Runs what somebody waits for; work that can wait stands back meanwhile. */
export const whileComing = async <T>(work: () => Promise<T>): Promise<T> => {
  under += 1;
  try {
    return await work();
  } finally {
    under -= 1;
    lastEnd = performance.now();
  }
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Resolves when nothing has come in for a moment; at once when nothing does. A board that is just being read turns the same
 * groups again and again, so whoever waits judges them once. It never waits for ever: a long reading lets others have a turn.
 */
export const standBack = async (): Promise<void> => {
  const until = performance.now() + longest;
  for (;;) {
    const now = performance.now();
    const wait = under > 0 ? restFor : lastEnd + restFor - now;
    if (wait <= 0 || now >= until) return;
    await pause(Math.min(wait, until - now));
  }
};
