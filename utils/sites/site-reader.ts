import type { ApiState } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import type { SiteId, Ticket } from '../model/ticket.ts';
import type { Lane } from './lane.ts';
import type { SiteApi } from './site-api.ts';

/**
 * An answer of a bulk read. `gone` are keys the site did not return: moved, deleted or not for this user to see.
 * `aside` tickets were asked for but are not on the board: they belong to no board in view. `present` are the keys of
 * all that a `whole` board holds, where `tickets` are only those that have changed since it was told last.
 */
export type ReadResult =
  | { ok: true; tickets: Ticket[]; gone: string[]; whole: boolean; aside?: boolean; present?: string[] }
  | { ok: false; state: Exclude<ApiState, 'idle' | 'ok' | 'slow'>; retryAfterMs: number | null };

/**
 * A portion of all that a page lists. `read` of `total` are read by now (`total` is the site's own estimate, null when it
 * gives none). `cursor` is where to go on, after a break of minutes or days; null at the end of the list, and where a
 * failure came before anything could be read. `part`: the page lists more than the list has.
 */
export type ListResult =
  | { ok: true; tickets: Ticket[]; read: number; total: number | null; cursor: string | null; part?: boolean }
  | {
      ok: false;
      state: Exclude<ApiState, 'idle' | 'ok' | 'slow'>;
      retryAfterMs: number | null;
      cursor: string | null;
    };

/** The site's API for one visit to a page: by way of that page, read only, at most two requests at a time, backing off on 429. */
export interface TicketReader {
  /**
   * Reads tickets in bulk. `keys` are those on the page, most urgent first; a site that reads a board in one request
   * (Trello) answers with the whole board and `whole: true`. Results come as they arrive; never throws. What fails in
   * passing is repeated here; a failure that is told ends the reading, and what was not answered by then is to be asked
   * for again after `retryAfterMs`, or when the page is shown or the network is there again. Those of the keys that are `anew` have
   * changed since they were read, so what is remembered of them does not count.
   */
  read(
    board: Board | null,
    keys: readonly string[],
    signal: AbortSignal,
    anew?: ReadonlySet<string>,
  ): AsyncIterable<ReadResult>;
  /**
   * Reads all that a board, project, filter or queue lists, whether it was on the screen or not, up to 20,000 tickets, in
   * portions; requests for what is on the screen go first. `cursor` goes on where an earlier reading stopped. A failure
   * ends the reading; nothing at all comes for a list that the API has no name for. Aborting cancels. Left out: the site
   * reads its boards whole anyway.
   */
  readList?(board: Board, cursor: string | null, signal: AbortSignal): AsyncIterable<ListResult>;
  /** Called when an answer has been under way for long (true) and when it came after all (false). */
  onSlow?: (slow: boolean) => void;
}

/** A request as the page that makes it needs it. */
export interface SiteAsk {
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
}

/** What the reader needs of an answer. */
export type SiteAnswer = Pick<Response, 'ok' | 'status' | 'type' | 'headers' | 'text'>;

/** What the reader needs of the platform, so that tests can stand in for it. */
export interface ReaderPorts {
  /** Where the site's own paths begin: the page's `root`, or its origin. */
  origin: string;
  /** Asks by way of a page of the site. Rejects when no answer came, and as soon as the signal aborts. */
  fetch(address: string, asked: SiteAsk): Promise<SiteAnswer>;
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts; a rejection then is taken alike. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
  /** The places for requests that all pages of the site share; left out: two of its own. */
  lane?: Lane;
  /** Takes so many requests off what the site is asked in a day, over all tabs; false when none is left. Left out: no ceiling. */
  spend?(requests: number): Promise<boolean>;
  /** What was noted of this site on an earlier page by name, null when nothing was or it is too old; left out: nothing is kept. */
  recall?(name: string): Promise<string | null>;
  /** Notes something of this site for later pages, for so many milliseconds. */
  note?(name: string, value: string, ms: number): void;
  /** Tickets by id as they are stored, those that are; left out: nothing is known of what was read before. */
  stored?(ids: readonly string[]): Promise<readonly Ticket[]>;
  /** Resolves once the page is shown, at once when it is; left out: it always is. */
  shown?(signal: AbortSignal): Promise<void>;
}

/** A site as its API tells of it. */
export interface SiteReader {
  id: SiteId;
  api: SiteApi;
  /** Begins a reader for one visit to a page. */
  reader(ports: ReaderPorts): TicketReader;
}
