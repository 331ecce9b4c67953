import type { Ticket } from '../../model/ticket.ts';
import { attributeOf, firstIn, type Selectors, textOf } from '../read-dom.ts';
import type { Surface, TagPlace, TagShape } from '../site-adapter.ts';
import { placeAfter } from '../tag-place.ts';

/** How one kind of list shows a ticket: a row with a key, a title and a few fields that are where a selector says. */
export interface Entry {
  /** The surface's id. */
  id: string;
  row: Selectors;
  key(row: Element): string | null;
  /** The node right after which the tag stands. */
  beside?(row: Element): Element | null;
  /** Where it stands instead, in a list that has such a place. */
  place?(row: Element): TagPlace | null;
  title(row: Element): string | null;
  /** 'row' unless given. */
  shape?: TagShape;
  /** The node whose `alt` names the type. */
  type?: Selectors;
  status?: Selectors;
  /** Whether a row stands beside what the page lists: every one does (true), or those of which this says so. */
  aside?: true | ((row: Element) => boolean);
  /** What else this list shows. */
  more?(row: Element, key: string): Partial<Ticket>;
}

/** A ticket as a site's page names it: by its key and, where it is shown, its title. */
export type TicketOnPage = (row: Element, key: string, title: string | null) => Ticket;

/** A surface of such entries, on pages whose tickets `ticketOnPage` begins. */
export const entrySurfaceOf = (
  { id, row, key: keyOf, beside, place, title, shape, type, status, aside, more }: Entry,
  ticketOnPage: TicketOnPage,
): Surface => ({
  id,
  selectors: row,
  sight: (element) => {
    const key = keyOf(element);
    if (key === null) return null;
    return {
      key,
      element,
      shape: shape ?? 'row',
      work: true,
      ...(aside === true || aside?.(element) ? { aside: true } : {}),
      place: () => place?.(element) ?? placeAfter(beside?.(element) ?? null),
      read: () => ({
        ...ticketOnPage(element, key, title(element)),
        type: type === undefined ? null : attributeOf(firstIn(element, type), 'alt'),
        status: status === undefined ? null : textOf(firstIn(element, status)),
        ...more?.(element, key),
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
