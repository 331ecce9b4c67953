import { anyOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { keyLink, linked as on } from '../selectors.ts';

/** Issues that the shown one is linked to; a link to a web page or to another tool is none. */
export const linkedIssue: Surface = {
  id: 'linked-issue',
  selector: anyOf(on.entry),
  sight: (entry) => {
    const link = firstIn(entry, keyLink);
    const key = keyOfLink(link);
    if (key === null) return null;
    return {
      key,
      element: entry,
      shape: 'row',
      work: true,
      aside: true,
      place: () => placeAfter(link),
      read: () => ticketOnPage(entry, key, textOf(firstIn(entry, on.summary))),
    };
  },
};
