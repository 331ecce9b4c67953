import type { ListState } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { TicketReader } from '../sites/site-adapter.ts';

/** A list of so many tickets or fewer is read without being asked: ten requests. Larger ones are read when the reader wants it. */
const readUnasked = 1_000;
/** After a failure the list is gone on with after this at the soonest, in milliseconds. */
const soonestRetry = 5_000;

/** What a list is read with. */
export interface WholeListOptions {
  reader: TicketReader;
  board(): Board | null;
  /** A portion has come; the next is asked for once this is done. */
  came(tickets: readonly Ticket[]): Promise<void>;
  /** The list has been read to its end: the ids of all it holds. */
  complete(ids: string[]): Promise<void>;
  changed(): void;
  signal: AbortSignal;
}

/** Reads all that a board lists, beyond what the page has shown of it. */
export interface WholeList {
  /** How far it is; null where the site cannot be asked so, or reads its boards whole anyway. */
  state(): ListState | null;
  /** Begins without being asked, where the list is small; once a stay. */
  begin(): void;
  /** Goes on to the end, or stops. What was read stays. */
  ask(go: boolean): void;
}

/** Reading one board's list; it can be stopped, and goes on where it stopped, also after a failure. */
export const wholeList = ({ reader, board, came, complete, changed, signal }: WholeListOptions): WholeList => {
  const ids = new Set<string>();
  let state: ListState | null = null;
  let cursor: string | null = null;
  let asked = false;
  let running: AbortController | null = null;

  const say = (next: ListState): void => {
    state = next;
    changed();
  };

  /** Reads on; the time to wait before the next try, null when there is nothing to try again. */
  const portions = async (of: Board, ending: AbortSignal): Promise<number | null> => {
    if (reader.readList === undefined) return null;
    for await (const result of reader.readList(of, cursor, ending)) {
      if (ending.aborted) return null;
      if (!result.ok) {
        cursor = result.cursor ?? cursor;
        return Math.max(soonestRetry, result.retryAfterMs ?? 0);
      }
      for (const { id } of result.tickets) ids.add(id);
      cursor = result.cursor;
      await came(result.tickets);
      const { read, total } = result;
      if (cursor === null) {
        say({ kind: 'read', read, total: read });
        await complete([...ids]);
        return null;
      }
      const large = (total ?? Number.POSITIVE_INFINITY) > readUnasked || read >= readUnasked;
      say({ kind: large && !asked ? 'offered' : 'reading', read, total });
      if (large && !asked) return null;
    }
    return null;
  };

  const run = async (): Promise<void> => {
    const of = board();
    if (of === null || running !== null || signal.aborted) return;
    const ending = new AbortController();
    running = ending;
    const retry = await portions(of, ending.signal);
    if (running === ending) running = null;
    if (retry !== null && !signal.aborted) setTimeout(() => state?.kind !== 'offered' && void run(), retry);
  };

  signal.addEventListener('abort', () => running?.abort());
  return {
    state: () => state,
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
  };
};
