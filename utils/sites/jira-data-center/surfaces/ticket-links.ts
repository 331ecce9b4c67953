import { allIn, anyOf, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { anyEntry, issueLink, prose } from '../selectors.ts';

/** Whether this is the first link of its entry that stands for the issue. */
const standsFor = (link: Element, key: string): boolean => {
  const entry = link.closest(anyOf(anyEntry));
  if (entry === null) return textOf(link) !== null;
  return allIn(entry, issueLink).find((other) => keyOfLink(other) === key) === link;
};

/** Plain links to issues, outside prose: what is left when a page looks like nothing that is known. */
export const ticketLinks: Surface = {
  id: 'ticket-links',
  selector: anyOf(issueLink),
  sight: (link) => {
    const key = keyOfLink(link);
    if (key === null || link.closest(anyOf(prose)) !== null || !standsFor(link, key)) return null;
    return {
      key,
      element: link,
      shape: 'row',
      work: true,
      place: () => placeAfter(link),
      read: () => {
        const title = textOf(link)
          ?.replace(key, '')
          .replace(/^[\s:–-]+/, '');
        return ticketOnPage(link, key, title || null);
      },
    };
  },
};
