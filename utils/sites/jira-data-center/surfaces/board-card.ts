import { anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import { cardFields } from '../card-fields.ts';
import { entrySurface } from '../entry.ts';
import { keyIn } from '../page-ticket.ts';
import { columnHeading, board as on } from '../selectors.ts';

const columnOf = (card: Element): string | null => {
  const id = attributeOf(card.closest(anyOf(on.column)), 'data-column-id');
  return id === null ? null : textOf(firstIn(card.ownerDocument, columnHeading(id)));
};

/** Cards of RapidBoard in work mode. A poll or a move writes them anew from a template. */
export const boardCard = entrySurface({
  id: 'rapid-board',
  row: on.card,
  shape: 'line',
  key: (card) => keyIn(card, 'data-issue-key'),
  beside: (card) => firstIn(card, on.fields),
  title: (card) => textOf(firstIn(card, on.summary)),
  more: (card) => ({ ...cardFields(card), list: columnOf(card) }),
});
