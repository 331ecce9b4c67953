import type { ListState } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { TicketReader } from '../sites/site-reader.ts';

/** A list of so many tickets or fewer is read without being asked: ten requests. Larger ones are read when the reader wants it. */
const readUnasked = 1_000;
/** After a failure the list is gone on with after this at the soonest, in milliseconds. */
const soonestRetry = 5_000;

/** What a list is read with. */
export interface WholeListOptions {
  reader: TicketReader;
  board(): Board | null;
  /** How far an earlier reading had come; null where there was none. */
  sofar: SoFar | null;
  /** A portion has come; the next is asked for once this is done. */
  came(tickets: readonly Ticket[]): Promise<void>;
  /** The list has been read to its end: the ids of all it holds, and whether that is a part only of what the page lists. */
  complete(ids: string[], isPart: boolean): Promise<void>;
  /** It failed, and waits to be tried again. */
  failed(): void;
  /** How far it is now; these tickets were read since this was told last. */
  changed(now: Omit<SoFar, 'ids'>, tickets: readonly Ticket[]): void;
  signal: AbortSignal;
}

/** Where a reading is, or stopped. */
export interface SoFar {
  /** Null until the first portion has come. */
  state: ListState | null;
  /** Whether it goes on by itself. */
  more: boolean;
  cursor: string | null;
  /** The ids of what it has read. */
  ids: readonly string[];
}

/** Reads all that a board lists, beyond what the page has shown of it. */
export interface WholeList {
  /** Begins without being asked, where the list is small; once a stay. */
  begin(): void;
  /** Goes on to the end, or stops. What was read stays. */
  ask(go: boolean): void;
  /** Tries again at once what has failed: the page is shown again, or the network is back. Whoever has logged in again need not wait. */
  wake(): void;
}

/** Reading one board's list; it can be stopped, and goes on where it stopped, also after a failure. */
export const wholeList = (options: WholeListOptions): WholeList => {
  const { reader, board, sofar, came, complete, failed, changed, signal } = options;
  const ids = new Set(sofar?.ids);
  let state = sofar?.state ?? null;
  let cursor = sofar?.cursor ?? null;
  // A list that was being read was asked for, or is a small one.
  let asked = sofar?.more === true && state !== null;
  let running: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Woken while it runs: a failure that it comes to then may be one from before. */
  let woken = false;

  const say = (next: ListState | null, tickets: readonly Ticket[] = [], more = next?.kind === 'reading'): void => {
    state = next;
    changed({ state, more, cursor }, tickets);
  };

  /** Reads on; the time to wait before the next try, null when there is nothing to try again. */
  const portions = async (of: Board, ending: AbortSignal): Promise<number | null> => {
    if (reader.readList === undefined) return null;
    if (state === null) say(null, [], true);
    for await (const result of reader.readList(of, cursor, ending)) {
      if (ending.aborted) return null;
      if (!result.ok) {
        cursor = result.cursor ?? cursor;
        return Math.max(soonestRetry, result.retryAfterMs ?? 0);
      }
      for (const { id } of result.tickets) ids.add(id);
      cursor = result.cursor;
      await came(result.tickets);
      const { read, total, tickets } = result;
      if (cursor === null) {
        await complete([...ids], result.part === true);
        say({ kind: 'read', read, total: read }, tickets);
        return null;
      }
      const large = (total ?? Number.POSITIVE_INFINITY) > readUnasked || read >= readUnasked;
      say({ kind: large && !asked ? 'offered' : 'reading', read, total }, tickets);
      if (large && !asked) return null;
    }
    // A list that the API has no name for.
    if (state === null && !ending.aborted) say(null);
    return null;
  };

  const run = async (): Promise<void> => {
    const of = board();
    if (of === null || running !== null || signal.aborted) return;
    const ending = new AbortController();
    running = ending;
    woken = false;
    const retry = await portions(of, ending.signal);
    if (running === ending) running = null;
    if (retry === null || signal.aborted) return;
    waiting = setTimeout(goOn, woken ? 0 : retry);
    failed();
  };
  const goOn = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    if (state?.kind !== 'offered') void run();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    running?.abort();
  });
  if (sofar?.more) void run();
  return {
    begin: () => {
      if (state === null && running === null) void run();
    },
    ask: (go) => {
      asked = go;
      if (go) {
        say({ kind: 'reading', read: ids.size, total: state?.total ?? null });
        void run();
      } else if (state?.kind === 'reading') {
        running?.abort();
        running = null;
        say({ ...state, kind: 'offered' });
      }
    },
    wake: () => {
      woken = true;
      if (waiting !== undefined) goOn();
    },
  };
};
