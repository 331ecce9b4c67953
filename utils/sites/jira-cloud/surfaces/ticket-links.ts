import { allIn, anyOf, attributeOf, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { titleBeside } from '../entry.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { anyEntry, issueLink, prose } from '../selectors.ts';

/** Links that are read, not laid over a card or hidden from readers. */
const isShown = (link: Element): boolean => textOf(link) !== null && attributeOf(link, 'aria-hidden') !== 'true';

/** Whether this is the one link of its entry that stands for the issue: the first shown one, or the first where none is. */
const standsFor = (link: Element, key: string): boolean => {
  const entry = link.closest(anyOf(anyEntry));
  if (entry === null) return isShown(link);
  const same = allIn(entry, issueLink).filter((other) => keyOfLink(other) === key);
  return (same.find(isShown) ?? same[0]) === link;
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
      read: () => ticketOnPage(link, key, titleBeside(link, key)),
    };
  },
};
