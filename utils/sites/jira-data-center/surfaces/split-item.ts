import { anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { keyIn, ticketOnPage } from '../page-ticket.ts';
import { split as on } from '../selectors.ts';

/** The list beside the issue in the navigator's split view. The whole entry is one link, so the tag stands below it. */
export const splitItem: Surface = {
  id: 'navigator-split',
  selector: anyOf(on.item),
  sight: (item) => {
    const key = keyIn(item, 'data-key');
    if (key === null) return null;
    return {
      key,
      element: item,
      shape: 'row',
      work: true,
      place: () => ({ parent: item, before: null }),
      read: () => ({
        ...ticketOnPage(item, key, textOf(firstIn(item, on.summary)) ?? attributeOf(item, 'title')),
        type: attributeOf(firstIn(item, on.type), 'alt'),
      }),
    };
  },
};
