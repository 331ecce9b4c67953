import { blankTicket, type StatusCategory, type Ticket } from '../../model/ticket.ts';
import { isIssueKey, keyOfAddress, projectOfKey } from '../jira/issue-key.ts';
import { allIn, attributeOf, firstIn } from '../read-dom.ts';
import { urlOf } from '../url-of.ts';
import { type DataCenter, dataCenterOf, safePath } from './detect.ts';
import { contextPath, lozenge, metas } from './selectors.ts';

/** The document that carries the metadata: a gadget of an older dashboard is a frame of the same host, and has none. */
const pageAround = (document: Document): Document => {
  try {
    return document.defaultView?.top?.document ?? document;
  } catch {
    // A page of another host is around it.
    return document;
  }
};

/** What a page's own metadata says it is; null when it is no Jira Data Center. */
export const dataCenterIn = (document: Document): DataCenter | null =>
  dataCenterOf(
    allIn(pageAround(document), metas).map((meta) => ({
      name: meta.getAttribute('name') ?? '',
      content: meta.getAttribute('content') ?? '',
      product: meta.getAttribute('data-name'),
    })),
  );

const contextOf = (element: Element): string =>
  safePath(firstIn(pageAround(element.ownerDocument), contextPath)?.getAttribute('content') ?? '');

/** A key that an attribute gives; null where it gives none. */
export const keyIn = (element: Element | null, name: string): string | null => {
  const key = attributeOf(element, name);
  return key !== null && isIssueKey(key) ? key : null;
};

/** The issue that a link leads to: by its attribute, else by its address. */
export const keyOfLink = (link: Element | null): string | null =>
  link === null
    ? null
    : (keyIn(link, 'data-issue-key') ??
      keyOfAddress(
        link.getAttribute('href'),
        () => link.ownerDocument.baseURI || link.ownerDocument.URL,
        contextOf(link),
      ));

/** A ticket of which nothing is known but its key and, where the page shows it, its title. */
export const ticketOnPage = (element: Element, key: string, title: string | null): Ticket => {
  const url = urlOf(element.ownerDocument.URL);
  return {
    ...blankTicket('jira-data-center', url?.host ?? '', key, title ?? ''),
    url: `${url?.origin ?? ''}${contextOf(element)}/browse/${key}`,
    project: { key: projectOfKey(key), name: null, kind: null },
  };
};

const categories = ['new', 'indeterminate', 'done'] as const;

/** The category that a status lozenge carries in its class, whatever the language. */
export const categoryIn = (root: Element): StatusCategory | null => {
  const classes = firstIn(root, lozenge)?.classList;
  return categories.find((category) => classes?.contains(`jira-issue-status-lozenge-${category}`)) ?? null;
};
