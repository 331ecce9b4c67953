import type { Board } from '../model/portfolio.ts';
import type { SiteId, Ticket } from '../model/ticket.ts';
import type { Selectors } from './read-dom.ts';
import type { SiteApi } from './site-api.ts';

/**
 * The form a tag takes at a place: on a card, at the foot of a card with no room of its own there, in a table row, on a line
 * of its own below the other lines, beside an issue's heading.
 */
export type TagShape = 'card' | 'foot' | 'row' | 'line' | 'heading';

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
 * One way a site lists tickets. The watcher asks `selectors` of every subtree that is added to the page and hands each
 * hit to `sight`.
 */
export interface Surface {
  /** Such as 'software-board-a'; unique within the site. */
  id: string;
  /** From the site's selectors.ts. */
  selectors: Selectors;
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

/** A site as its pages show it: how to find tickets there, and where tags go. Its reader is in `readers.ts`. Implementations hold no state between visits. */
export interface SiteAdapter {
  id: SiteId;
  /** Plain name for the reader, such as 'Trello'. */
  name: string;
  /** Match patterns, for the manifest and the content script; none for a site on hosts that the reader grants. */
  matches: readonly string[];
  /**
   * What the address stands for. Null when the site is not to be touched there: Confluence under /wiki, or a host that
   * may be anything and whose metadata does not say that it is this site. `document` gives names and that metadata only.
   */
  page(url: URL, document: Document): SitePage | null;
  /** The site's own version, where its pages name one; left out for a site that is the same for everybody. */
  version?(document: Document): string | null;
  /** Newest first; the first surface that recognises an element wins. */
  surfaces: readonly Surface[];
  /**
   * Selectors of what a page shows when it is opened, where that is plain: a large page takes long to be searched for all that
   * any surface knows. Null where it may be anything. Where it matches nothing all is looked for, and what comes later may be any.
   */
  startsWith?(page: SitePage, url: URL): Selectors | null;
  /** Plain ticket links, used only when no surface recognises anything although tickets are linked on the page. */
  fallback: Surface;
  /** Attributes whose change means that an element stands for another ticket or another kind of card. */
  watchedAttributes: readonly string[];
  /**
   * Selector of the child of the body that exists once the page's own framework has taken over; null when nothing has to be awaited.
   * Some pages never make it: a few seconds after the page's load the wait is over anyway.
   */
  hydratedBy: string | null;
  /** How the site's API is asked, which this page does for the background's reader. */
  api: SiteApi;
}
