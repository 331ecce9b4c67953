import type { Board } from '../../model/portfolio.ts';
import { ticketId } from '../../model/ticket.ts';

/** The one host; Trello has no other (`www` redirects). */
export const trelloHost = 'trello.com';

/** The shortLink (or, in its place, the 24-digit id) of the card an address leads to; null when it leads to none. */
export const cardKeyOf = (href: string): string | null =>
  /^(?:https:\/\/trello\.com)?\/c\/([A-Za-z0-9]{8}|[0-9a-f]{24})(?:[/?#]|$)/.exec(href)?.[1] ?? null;

/** The shortLink (or id) of the board a path shows; null when it shows none. */
export const boardLinkOf = (pathname: string): string | null =>
  /^\/b\/([A-Za-z0-9]{8}|[0-9a-f]{24})(?:\/|$)/.exec(pathname)?.[1] ?? null;

/** The address of a card's back. */
export const cardUrl = (key: string): string => `https://${trelloHost}/c/${key}`;

/** A board by its shortLink, or by the id that Trello takes in the same place. */
export const boardOf = (link: string, name: string): Board => ({
  id: ticketId('trello', trelloHost, link),
  site: 'trello',
  name,
  url: `https://${trelloHost}/b/${link}`,
});

/** The shortLink in a board's id as `boardOf` makes it. */
export const linkOf = (board: Board): string => board.id.slice(board.id.lastIndexOf('/') + 1);
