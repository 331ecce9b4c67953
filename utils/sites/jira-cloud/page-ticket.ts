import { blankTicket, type Ticket } from '../../model/ticket.ts';
import { keyOfAddress, projectOfKey } from '../jira/issue-key.ts';
import { urlOf } from '../url-of.ts';

let known: { text: string; url: URL | null } = { text: '', url: null };

/** The address of the page that a node stands on; taken apart once for all cards of a page. */
const addressOf = ({ ownerDocument: { URL: text } }: Element): URL | null => {
  if (known.text !== text) known = { text, url: urlOf(text) };
  return known.url;
};

/** The issue that a link leads to; null when it leads elsewhere. */
export const keyOfLink = (link: Element | null): string | null =>
  link === null
    ? null
    : keyOfAddress(link.getAttribute('href'), () => link.ownerDocument.baseURI || link.ownerDocument.URL);

/** A ticket of which nothing is known but its key and, where the page shows it, its title. */
export const ticketOnPage = (element: Element, key: string, title: string | null): Ticket => {
  const url = addressOf(element);
  return {
    ...blankTicket('jira-cloud', url?.host ?? '', key, title ?? ''),
    url: `${url?.origin ?? ''}/browse/${key}`,
    project: { key: projectOfKey(key), name: null, kind: null },
  };
};
