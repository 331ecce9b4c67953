import { blankTicket } from '../../model/ticket.ts';
import { textOf } from '../read-dom.ts';
import type { Sighting, Surface } from '../site-adapter.ts';
import { placeAfter } from '../tag-place.ts';
import { cardKeyOf, cardUrl, trelloHost } from './addresses.ts';
import * as at from './selectors.ts';

const sight = (link: Element): Sighting | null => {
  const key = cardKeyOf(link.getAttribute('href') ?? '');
  const title = textOf(link);
  if (key === null || title === null || link.closest(at.prose) !== null) return null;
  return {
    key,
    element: link,
    shape: 'row',
    work: true,
    place: () => placeAfter(link),
    read: () => ({ ...blankTicket('trello', trelloHost, key, title), url: cardUrl(key) }),
  };
};

/** Plain links to cards, for pages whose markup has changed: not those in descriptions and comments. */
export const cardLinks: Surface = { id: 'card-link', selectors: [at.cardLink], sight };
