import { projectOfKey } from '../../jira/issue-key.ts';
import { allIn, anyOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { categoryIn, keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { lozenge, queue as on } from '../selectors.ts';

/** Rows of a queue: whatever stands in one belongs to a service desk. */
export const queueRow: Surface = {
  id: 'queue-row',
  selector: anyOf(on.row),
  sight: (row) => {
    const links = allIn(row, on.link);
    const key = links.map(keyOfLink).find((found) => found !== null) ?? null;
    if (key === null) return null;
    return {
      key,
      element: row,
      shape: 'row',
      work: true,
      place: () => placeAfter(links.at(-1) ?? null),
      read: () => ({
        ...ticketOnPage(row, key, links.map(textOf).find((text) => text !== null && text !== key) ?? null),
        project: { key: projectOfKey(key), name: null, kind: 'service_desk' },
        status: textOf(firstIn(row, lozenge)),
        statusCategory: categoryIn(row),
      }),
    };
  },
};
