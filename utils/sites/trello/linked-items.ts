import { blankTicket } from '../../model/ticket.ts';
import { textOf } from '../read-dom.ts';
import type { Sighting, Surface, TagPlace, TagShape } from '../site-adapter.ts';
import { placeAfter } from '../tag-place.ts';
import { cardKeyOf, cardUrl, trelloHost } from './addresses.ts';
import { isSeparatorName } from './roles.ts';
import * as at from './selectors.ts';
import { textsOf } from './shown.ts';

/** The link to the card within an item, or the item itself where it is that link. */
const linkOf = (item: Element): Element | null => (item.matches(at.cardLink) ? item : item.querySelector(at.cardLink));

const sightAs =
  (shape: TagShape, place: (item: Element, link: Element) => TagPlace | null) =>
  (item: Element): Sighting | null => {
    // Where Trello draws a whole card's front within, that one is the card.
    if (item.querySelector(at.cardFront) !== null) return null;
    const link = linkOf(item);
    const key = cardKeyOf(link?.getAttribute('href') ?? '');
    const title = textOf(link) ?? textOf(item);
    if (link === null || key === null || title === null) return null;
    return {
      key,
      element: item,
      shape,
      work: !isSeparatorName(title),
      aside: item.closest(at.besideBoard) !== null,
      place: () => place(item, link),
      read: () => {
        const labels = textsOf(item, at.itemLabel);
        const board = textOf(item.querySelector(at.itemBoardName));
        return {
          ...blankTicket('trello', trelloHost, key, title),
          url: cardUrl(key),
          labels: labels.length > 0 ? labels : null,
          list: textOf(item.querySelector(at.itemListName)),
          project: board === null ? null : { key: null, name: board, kind: null },
        };
      },
    };
  };

const asRow = sightAs('row', (_, link) => placeAfter(link));
const asCard = sightAs('card', (item) => ({ parent: item, before: null }));

/** A card within the Planner, which may be open beside a board. */
export const plannerCards: Surface = { id: 'planner-card', selectors: at.plannerCard, sight: asCard };

/** Cards in the views beside the board: one line each of a table, or a small box in a calendar, on a time line, at home. */
export const linkedItems: readonly Surface[] = [
  { id: 'table-row', selectors: at.tableRow, sight: asRow },
  { id: 'calendar-event', selectors: at.calendarEvent, sight: asCard },
  { id: 'timeline-item', selectors: at.timelineItem, sight: asCard },
  { id: 'your-card', selectors: at.yourCard, sight: asCard },
  { id: 'home-card', selectors: at.homeCard, sight: asCard },
  plannerCards,
];
