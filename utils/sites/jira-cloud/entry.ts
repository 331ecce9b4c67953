import type { Ticket } from '../../model/ticket.ts';
import { anyOf, attributeOf, firstIn, type Selectors, textOf } from '../read-dom.ts';
import type { Surface, TagPlace } from '../site-adapter.ts';
import { placeAfter } from '../tag-place.ts';
import { ticketOnPage } from './page-ticket.ts';

/** How one kind of list shows a ticket: a row with a key, a title and a few fields that are where a selector says. */
export interface Entry {
  /** The surface's id. */
  id: string;
  row: Selectors;
  key(row: Element): string | null;
  /** The node right after which the tag stands. */
  beside(row: Element): Element | null;
  /** Where it stands instead, in a list that has such a place. */
  place?(row: Element): TagPlace | null;
  title(row: Element): string | null;
  type?: Selectors;
  status?: Selectors;
  /** A list that stands beside what the page lists. */
  aside?: true;
  /** What else this list shows. */
  more?(row: Element): Partial<Ticket>;
}

/** A surface of such entries. */
export const entrySurface = ({
  id,
  row,
  key: keyOf,
  beside,
  place,
  title,
  type,
  status,
  aside,
  more,
}: Entry): Surface => ({
  id,
  selector: anyOf(row),
  sight: (element) => {
    const key = keyOf(element);
    if (key === null) return null;
    return {
      key,
      element,
      shape: 'row',
      work: true,
      ...(aside ? { aside } : {}),
      place: () => place?.(element) ?? placeAfter(beside(element)),
      read: () => ({
        ...ticketOnPage(element, key, title(element)),
        type: type === undefined ? null : attributeOf(firstIn(element, type), 'alt'),
        status: status === undefined ? null : textOf(firstIn(element, status)),
        ...more?.(element),
      }),
    };
  },
});

/** The text of a node that names the ticket, without the key and what stands between the two. */
export const titleBeside = (node: Node | null, key: string | null): string | null => {
  const text = textOf(node) ?? '';
  const rest = key === null ? text : text.replace(key, '');
  return rest.replace(/^[\s:–-]+/, '').trim() || null;
};

/** A number that stands alone, such as an estimate in story points; null for times such as `1d 2h`. */
export const numberIn = (text: string | null): number | null =>
  text !== null && /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
