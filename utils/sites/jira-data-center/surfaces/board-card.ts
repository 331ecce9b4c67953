import { anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { cardFields } from '../card-fields.ts';
import { keyIn, ticketOnPage } from '../page-ticket.ts';
import { columnHeading, board as on } from '../selectors.ts';

const columnOf = (card: Element): string | null => {
  const id = attributeOf(card.closest(anyOf(on.column)), 'data-column-id');
  return id === null ? null : textOf(firstIn(card.ownerDocument, columnHeading(id)));
};

/** Cards of RapidBoard in work mode. A poll or a move writes them anew from a template. */
export const boardCard: Surface = {
  id: 'rapid-board',
  selector: anyOf(on.card),
  sight: (card) => {
    const key = keyIn(card, 'data-issue-key');
    if (key === null) return null;
    return {
      key,
      element: card,
      shape: 'card',
      work: true,
      place: () => placeAfter(firstIn(card, on.fields)),
      read: () => ({
        ...ticketOnPage(card, key, textOf(firstIn(card, on.summary))),
        ...cardFields(card),
        list: columnOf(card),
      }),
    };
  },
};
