import type { ApiState } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import type { SiteId, Ticket } from '../model/ticket.ts';

/** The form a tag takes at a place: on a card, at the foot of a card with no room of its own there, in a table row, beside an issue's heading. */
export type TagShape = 'card' | 'foot' | 'row' | 'heading';

/** Where a tag goes: as a child of `parent`, before `before` (at the end when null). Both are the page's own nodes. */
export interface TagPlace {
  parent: Element;
  before: Element | null;
}

/** A ticket found on the page. The tag belongs to the pair of `element` and `key`, for elements are recycled. */
export interface Sighting {
  key: string;
  element: Element;
  shape: TagShape;
  /** False for cards that are no work item (separator, template, link): counted as seen, never tagged, never stored. */
  work: boolean;
  /**
   * True where the ticket is shown beside what the page lists, such as a linked ticket in the panel of another one or a card
   * in Trello's Inbox: it is tagged, read and stored, but is not put on the page's board. Left out: it is one of the page's list.
   */
  aside?: boolean;
  /** The place for the tag as the page is now, or null when the card has none yet. Reads the DOM, never layout. */
  place(): TagPlace | null;
  /** What the page itself shows of the ticket, `evidence: 'page'`; every field the page does not show is null. */
  read(): Ticket;
}

/**
 * One way a site lists tickets. The watcher asks `selector` of every subtree that is added to the page and hands each
 * hit to `sight`.
 */
export interface Surface {
  /** Such as 'software-board-a'; unique within the site. */
  id: string;
  /** A CSS selector list, newest first, from the site's selectors.ts. */
  selector: string;
  /** The ticket an element stands for; null when it stands for none (yet). Reads the DOM only; never throws. */
  sight(element: Element): Sighting | null;
}

/** What an address stands for. `kind` names the page kind of the reference, such as 'software-board'. */
export interface SitePage {
  kind: string;
  /** The board, project or filter whose split the popup shows; null where the page is no such thing. Its name comes from the document and may be '' until the page has drawn it. */
  board: Board | null;
  /** False on pages of the site that hold no tickets (settings, reports): nothing is watched there. */
  hasTickets: boolean;
  /** Where the site's own paths begin, such as `https://jira.example.org/jira`; left out where that is the origin. */
  root?: string;
  /** True when the page opens over the one before it, which stays under it: so does its board (a Trello card over its board). */
  stays?: boolean;
}

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
 * failure came before anything could be read.
 */
export type ListResult =
  | { ok: true; tickets: Ticket[]; read: number; total: number | null; cursor: string | null }
  | {
      ok: false;
      state: Exclude<ApiState, 'idle' | 'ok' | 'slow'>;
      retryAfterMs: number | null;
      cursor: string | null;
    };

/** The site's API for one visit to a page: same origin, read only, at most two requests at a time, backing off on 429. */
export interface TicketReader {
  /**
   * Reads tickets in bulk. `keys` are those on the page, most urgent first; a site that reads a board in one request
   * (Trello) answers with the whole board and `whole: true`. Results come as they arrive; never throws. What fails in
   * passing is repeated here; a failure that is told ends the reading, and what was not answered by then is to be asked
   * for again after `retryAfterMs`, or when the page is shown or the network is there again.
   */
  read(board: Board | null, keys: readonly string[], signal: AbortSignal): AsyncIterable<ReadResult>;
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

/** What the reader needs of the platform, so that tests can stand in for it. */
export interface ReaderPorts {
  /** Where the site's own paths begin: the page's `root`, or its origin. */
  origin: string;
  fetch: typeof fetch;
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts; a rejection then is taken alike. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  random(): number;
  /** Runs work in one of the places that all tabs of the site share, by number from 0; left out: tabs do not know of each other. */
  place?<T>(nth: number, work: () => Promise<T>): Promise<T>;
  /** Takes so many requests off what the site is asked in a day, over all tabs; false when none is left. Left out: no ceiling. */
  spend?(requests: number): Promise<boolean>;
  /** What was noted of this site on an earlier page by name, null when nothing was or it is too old; left out: nothing is kept. */
  recall?(name: string): Promise<string | null>;
  /** Notes something of this site for later pages, for so many milliseconds. */
  note?(name: string, value: string, ms: number): void;
  /** Resolves once the page is shown, at once when it is; left out: it always is. */
  shown?(signal: AbortSignal): Promise<void>;
}

/** A site: everything the extension knows about one kind of host. Implementations hold no state between visits. */
export interface SiteAdapter {
  id: SiteId;
  /** Plain name for the reader, such as 'Trello'. */
  name: string;
  /** Match patterns, for the manifest and the content script; none for a site on hosts that the reader grants. */
  matches: readonly string[];
  /** Whether this address belongs to the site; pure, exactly one adapter of the registry claims an address. */
  claims(url: URL): boolean;
  /**
   * What the address stands for. Null when the site is not to be touched there: Confluence under /wiki, or a host that
   * may be anything and whose metadata does not say that it is this site. `document` gives names and that metadata only.
   */
  page(url: URL, document: Document): SitePage | null;
  /** The site's own version, where its pages name one; left out for a site that is the same for everybody. */
  version?(document: Document): string | null;
  /** Newest first; the first surface that recognises an element wins. */
  surfaces: readonly Surface[];
  /** Plain ticket links, used only when no surface recognises anything although tickets are linked on the page. */
  fallback: Surface;
  /** Attributes whose change means that an element stands for another ticket or another kind of card. */
  watchedAttributes: readonly string[];
  /**
   * Selector of the node that exists once the page's own framework has taken over; null when nothing has to be awaited.
   * Some pages never make it: a few seconds after the page's load the wait is over anyway.
   */
  hydratedBy: string | null;
  reader(ports: ReaderPorts): TicketReader;
}
