import { allIn, anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface, TagPlace } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { boardB as on } from '../selectors.ts';

/**
 * Right of the key: it stands in a box of its own beside the type's picture, as a link since 2026-09 and as plain text
 * before. A card without a picture has the key's link alone.
 */
const placeOn = (card: Element): TagPlace | null => {
  const picture = firstIn(card, on.icon)?.parentElement ?? null;
  if (picture?.nextElementSibling) return placeAfter(picture.nextElementSibling);
  const links = allIn(card, on.key);
  return placeAfter(links.find((link) => textOf(link) !== null)?.parentElement ?? null);
};

/** Cards of the board, generation B: the business board, and software boards since 2026-09. */
export const boardB: Surface = {
  id: 'board-b',
  selectors: on.card,
  sight: (card) => {
    const key = keyOfLink(firstIn(card, on.key));
    if (key === null) return null;
    return {
      key,
      element: card,
      shape: 'card',
      work: true,
      place: () => placeOn(card),
      read: () => ({
        ...ticketOnPage(card, key, textOf(firstIn(card, on.summary))),
        type: attributeOf(firstIn(card, on.icon), 'alt'),
        list: textOf(firstIn(card.closest(anyOf(on.column)), on.columnName)),
      }),
    };
  },
};
