import { blankTicket, type Ticket } from '../../model/ticket.ts';
import { keyOfAddress, projectOfKey } from '../jira/issue-key.ts';
import { urlOf } from '../url-of.ts';

let known = { text: '', host: '', origin: '' };

/** The address of the page that a node stands on; taken apart once for all cards of a page. */
const addressOf = ({ ownerDocument: { URL: text } }: Element): { host: string; origin: string } => {
  if (known.text !== text) {
    const url = urlOf(text);
    known = { text, host: url?.host ?? '', origin: url?.origin ?? '' };
  }
  return known;
};

/** The issue that a link leads to; null when it leads elsewhere. */
export const keyOfLink = (link: Element | null): string | null =>
  link === null
    ? null
    : keyOfAddress(link.getAttribute('href'), () => link.ownerDocument.baseURI || link.ownerDocument.URL);

/** A ticket of which nothing is known but its key and, where the page shows it, its title. */
export const ticketOnPage = (element: Element, key: string, title: string | null): Ticket => {
  const { host, origin } = addressOf(element);
  const ticket = blankTicket('jira-cloud', host, key, title ?? '');
  ticket.url = `${origin}/browse/${key}`;
  ticket.project = { key: projectOfKey(key), name: null, kind: null };
  return ticket;
};
