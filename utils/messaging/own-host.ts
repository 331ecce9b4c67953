import { longestDescription, longestTitle, type Ticket, ticketId } from '../model/ticket.ts';
import type { PageQuestions } from './page-protocol.ts';
import type { BackgroundRequests } from './protocol.ts';

/** A ticket's or a board's id is `site/host/…`. */
const isOn = (host: string, id: string): boolean => id.split('/', 2)[1] === host;

/** The host of an address that a link may lead to (`host:port` where it has one); null for any other kind of address. */
export const hostOfAddress = (address: string): string | null => {
  try {
    const { protocol, host } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? host : null;
  } catch {
    return null;
  }
};

/** Empty, or an address of the page's own host that a link may lead to. */
const leadsTo = (host: string, address: string): boolean => address === '' || hostOfAddress(address) === host;

/** Whether a ticket is one of this host, and its texts are no longer than an adapter would give. */
export const isOwnTicket = (host: string, ticket: Ticket): boolean =>
  ticket.host === host &&
  ticket.id === ticketId(ticket.site, host, ticket.key) &&
  leadsTo(host, ticket.url) &&
  ticket.title.length <= longestTitle &&
  (ticket.description?.length ?? 0) <= longestDescription;

/** Whether a board is one of this host. */
export const isOwnBoard = (host: string, { id, url }: { id: string; url: string }): boolean =>
  isOn(host, id) && leadsTo(host, url);

type Checks = { [Name in keyof BackgroundRequests]?: (host: string, request: BackgroundRequests[Name]) => boolean };

/** One for each message of a page. */
const checks = {
  tickets: (host, { board, tickets }) =>
    (board === null || isOwnBoard(host, board)) && tickets.every((ticket) => isOwnTicket(host, ticket)),
  verdicts: (host, { ids }) => ids.every((id) => isOn(host, id)),
  explain: (host, { id }) => isOn(host, id),
  correct: (host, { id }) => isOn(host, id),
  tune: () => true,
  texts: () => true,
  page: (host, page) => page.host === host && (page.board === null || isOwnBoard(host, page.board)),
} satisfies { [Name in keyof PageQuestions]: (host: string, request: PageQuestions[Name]) => boolean };
const checkOf: Checks = checks;

/**
 * Whether a page of this host (as in `location.host`) may say this: it speaks of its own tickets and boards alone, and of texts no
 * longer than an adapter would give. A page that was taken over can neither read nor change what is known of another site.
 */
export const isOfOwnHost = <Name extends keyof BackgroundRequests>(
  name: Name,
  request: BackgroundRequests[Name],
  host: string,
): boolean => checkOf[name]?.(host, request) === true;
