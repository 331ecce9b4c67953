import type { Board } from '../../model/portfolio.ts';
import { ticketId } from '../../model/ticket.ts';

/** The one host; Trello has no other (`www` redirects). */
export const trelloHost = 'trello.com';

const cardAddress = `https://${trelloHost}/c/`;
const isKey = /^(?:[A-Za-z0-9]{8}|[0-9a-f]{24})$/;
const keyLengths = [8, 24];

/** The shortLink (or, in its place, the 24-digit id) of the card an address leads to; null when it leads to none. */
export const cardKeyOf = (href: string): string | null => {
  const from = href.startsWith('/c/') ? 3 : href.startsWith(cardAddress) ? cardAddress.length : -1;
  if (from < 0) return null;
  // Cut out by places: asked of thousands of links an expression for all of it takes several times as long.
  for (const length of keyLengths) {
    const end = from + length;
    if (end !== href.length && !'/?#'.includes(href.charAt(end))) continue;
    const key = href.slice(from, end);
    if (isKey.test(key)) return key;
  }
  return null;
};

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
