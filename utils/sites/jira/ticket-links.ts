import { allIn, anyOf, attributeOf, type Selectors, textOf } from '../read-dom.ts';
import type { Surface } from '../site-adapter.ts';
import { entrySurfaceOf, type TicketOnPage, titleBeside } from './entry.ts';

/** What a site's pages are made of, as far as plain links go. */
export interface Links {
  /** Any link to an issue. */
  link: Selectors;
  /** One entry of a list, whatever it is made of. */
  entry: Selectors;
  /** Where issues are linked in prose. */
  prose: Selectors;
  keyOf(link: Element): string | null;
  ticketOnPage: TicketOnPage;
}

/** Links that are read, not laid over a card or hidden from readers. */
const isShown = (link: Element): boolean => textOf(link) !== null && attributeOf(link, 'aria-hidden') !== 'true';

/** Plain links to issues, outside prose: what is left when a page looks like nothing that is known. */
export const ticketLinksOf = ({ link: links, entry: entries, prose, keyOf, ticketOnPage }: Links): Surface => {
  /** Whether this is the one link of its entry that stands for the issue: the first shown one, or the first where none is. */
  const standsFor = (link: Element, key: string): boolean => {
    const entry = link.closest(anyOf(entries));
    if (entry === null) return isShown(link);
    const same = allIn(entry, links).filter((other) => keyOf(other) === key);
    return (same.find(isShown) ?? same[0]) === link;
  };
  return entrySurfaceOf(
    {
      id: 'ticket-links',
      row: links,
      key: (link) => {
        const key = keyOf(link);
        return key !== null && link.closest(anyOf(prose)) === null && standsFor(link, key) ? key : null;
      },
      beside: (link) => link,
      title: (link) => titleBeside(link, keyOf(link)),
    },
    ticketOnPage,
  );
};
