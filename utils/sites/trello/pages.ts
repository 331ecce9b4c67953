import type { SitePage } from '../site-adapter.ts';
import { boardLinkOf, boardOf, cardKeyOf } from './addresses.ts';
import { boardView } from './selectors.ts';
import { boardNameOn } from './shown.ts';

/** The views of a board by the part of the path behind its name; null where a view holds no cards. */
const boardViews: ReadonlyMap<string, string | null> = new Map([
  ['table', 'table'],
  ['calendar-view', 'calendar'],
  ['calendar', 'calendar'],
  ['timeline', 'timeline'],
  ['map', 'map'],
  ...['dashboard', 'butler', 'automation', 'power-ups', 'power-up', 'member', 'activity'].map(
    (view) => [view, null] as const,
  ),
]);

/** What lies under each first part of a path; whatever is not named holds no cards. */
const kinds: readonly { path: RegExp; kind: string }[] = [
  { path: /^\/v\/\w+/, kind: 'workspace-view' },
  { path: /^\/w\/[^/]+\/(?:views\/table|tables)\/?$/, kind: 'workspace-table' },
  { path: /^\/w\/[^/]+\/views\/calendar/, kind: 'workspace-calendar' },
  { path: /^\/w\/[^/]+(?:\/home)?\/?$/, kind: 'home' },
  { path: /^\/u\/[^/]+\/cards(?:\/|$)/, kind: 'your-cards' },
  { path: /^\/u\/[^/]+\/boards\/?$/, kind: 'home' },
  { path: /^\/?$/, kind: 'home' },
  { path: /^\/search\/?$/, kind: 'search' },
  { path: /^\/my\/inbox\/?$/, kind: 'inbox' },
  // Older forms of the same pages, by a member's or a workspace's name.
  { path: /^\/[^/]+\/cards\/?$/, kind: 'your-cards' },
  { path: /^\/[^/]+\/inbox\/?$/, kind: 'inbox' },
  { path: /^\/[^/]+\/tables\/?$/, kind: 'workspace-table' },
];

/** Trello's own words for a board page's title: `(2) Board | Trello`. */
const boardTitle = /^(?:\(\d+\) )?(.*) \| Trello$/;

const nameOn = (document: Document): string =>
  boardNameOn(document)?.textContent?.trim() || (boardTitle.exec(document.title)?.[1] ?? '');

/**
 * What an address of Trello stands for; null for its raw answers. A card's own address says nothing of its board: the
 * card opens over the board that was there before, which then `stays`.
 */
export const pageOf = ({ pathname }: URL, document: Document): SitePage | null => {
  if (/^\/1\/|\.json$/.test(pathname)) return null;
  if (cardKeyOf(pathname) !== null) {
    return { kind: 'card', board: null, hasTickets: true, stays: document.querySelector(boardView) !== null };
  }
  const link = boardLinkOf(pathname);
  if (link !== null) {
    const board = boardOf(link, nameOn(document));
    const view = pathname.split('/')[4];
    if (!view) return { kind: 'board', board, hasTickets: true };
    const kind = boardViews.get(view);
    if (kind === null) return { kind: view, board, hasTickets: false };
    return { kind: kind ?? 'board-view', board, hasTickets: true };
  }
  const kind = kinds.find(({ path }) => path.test(pathname))?.kind;
  return kind === undefined
    ? { kind: 'other', board: null, hasTickets: false }
    : { kind, board: null, hasTickets: true };
};
