import type { ApiState } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import type { ReadResult, TicketReader } from '../sites/site-reader.ts';

/** After a failure the site is asked again after this, doubled each time up to the longest, in milliseconds. */
const firstRetry = 2_000;
const longestRetry = 60_000;
/** What has changed is read again no sooner than this after the last reading, and after the change: others often follow it. */
const freshFor = 10_000;
const mayFollow = 1_000;

/** A reading that answered. */
export type ReadTickets = Extract<ReadResult, { ok: true }>;

/** What is read, and who is told. */
export interface ReadingOptions {
  reader: TicketReader;
  board(): Board | null;
  /** Tickets have come; the next are asked for once this is done. */
  came(result: ReadTickets): Promise<void>;
  /** These were answered for, or cannot be: they are asked for no more. */
  settled(keys: readonly string[]): void;
  /** How the API answers now. */
  state(api: ApiState): void;
  /** Whether nobody can see the page. */
  hidden(): boolean;
  signal: AbortSignal;
}

/** Reads the tickets on a page by the site's API, as they appear and when they change. */
export interface Reading {
  /** These stand on the page; those not read yet are read. */
  want(keys: readonly string[]): void;
  /** These have changed on the page and are read again, a little later. */
  renew(keys: readonly string[]): void;
  /** Tries again at once what is still to be read: the page is shown again, or the network is back. */
  wake(): void;
}

/** One reading at a time; it pauses while the page is hidden, and recovers by itself after a failure. */
export const reading = ({ reader, board, came, settled, state, hidden, signal }: ReadingOptions): Reading => {
  const wanted = new Set<string>();
  const read = new Set<string>();
  /** Keys that have changed since they were read, and when each may be read again. */
  const stale = new Map<string, number>();
  /** Those that have changed since the reading under way was begun: what that says of them may be older. */
  const changed = new Set<string>();
  let running = false;
  let failures = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was said last; null while nothing was. */
  let answered: ApiState | null = null;

  const say = (api: ApiState): void => {
    answered = api;
    state(api);
  };
  reader.onSlow = (slow) => state(slow ? 'slow' : (answered ?? 'idle'));

  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  };

  const settle = (keys: readonly string[]): void => {
    const sure = keys.filter((key) => !changed.has(key));
    for (const key of sure) {
      wanted.delete(key);
      stale.delete(key);
    }
    settled(sure);
  };

  const once = async (keys: readonly string[]): Promise<number | null> => {
    const anew = new Set(keys.filter((key) => stale.has(key)));
    for await (const result of reader.read(board(), keys, signal, anew)) {
      if (signal.aborted) return null;
      if (!result.ok) {
        say(result.state);
        failures += 1;
        // Only a site that asks for a pause says how long; whoever has logged in again should not have to wait.
        const asked = result.state === 'rate-limited' ? (result.retryAfterMs ?? 0) : 0;
        return Math.max(asked, Math.min(longestRetry, firstRetry * 2 ** (failures - 1)));
      }
      failures = 0;
      if (answered !== 'ok' && answered !== 'idle') say('idle');
      const named = [...result.gone, ...(result.present ?? []), ...result.tickets.map(({ key }) => key)];
      for (const key of named) if (!changed.has(key)) read.add(key);
      await came(result);
      settle(named);
    }
    // What the site did not name is not asked for again.
    settle(keys);
    return null;
  };

  /** How long a key, and the first of what is wanted, has to wait yet, in milliseconds; endless where nothing is wanted. */
  const waitOf = (key: string): number => Math.max(0, (stale.get(key) ?? 0) - performance.now());
  const untilDue = (): number => Math.min(...[...wanted].map(waitOf));

  const run = async (): Promise<void> => {
    if (running || wanted.size === 0 || signal.aborted || hidden()) return;
    const wait = untilDue();
    if (wait > 0) {
      later(wait);
      return;
    }
    running = true;
    changed.clear();
    clearTimeout(timer);
    const retry = await once([...wanted].filter((key) => waitOf(key) === 0));
    running = false;
    lastEnd = performance.now();
    for (const key of changed) stale.set(key, lastEnd + freshFor);
    if (retry !== null) {
      later(retry);
      return;
    }
    if (untilDue() > 0) say('ok');
    void run();
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    want: (keys) => {
      settled(keys.filter((key) => read.has(key)));
      for (const key of keys) if (!read.has(key)) wanted.add(key);
      if (failures === 0) void run();
    },
    renew: (keys) => {
      for (const key of keys) {
        read.delete(key);
        wanted.add(key);
        changed.add(key);
        stale.set(key, Math.max(performance.now() + mayFollow, lastEnd + freshFor));
      }
      if (failures === 0) void run();
    },
    wake: () => {
      failures = 0;
      void run();
    },
  };
};
