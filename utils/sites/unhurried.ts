import type { ReaderPorts } from './site-reader.ts';

/** How long the page is kept from its own work at a time, in milliseconds: less than one frame. */
const slice = 8;

/**
 * The results of a piece of work a item, in order, with a pause whenever a slice of time is over: a hundred issues with all that
 * happened to them, read in one go, would be felt by whoever scrolls the board. It ends early once `signal` aborts.
 */
export const unhurried = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  { now, wait }: Pick<ReaderPorts, 'now' | 'wait'>,
  signal: AbortSignal,
): Promise<Result[]> => {
  const results: Result[] = [];
  let since = now();
  for (const item of items) {
    if (signal.aborted) break;
    results.push(work(item));
    if (now() - since < slice) continue;
    await wait(0, signal);
    since = now();
  }
  return results;
};
