import { instantOf } from '../../jira/instant.ts';
import { isIssueKey } from '../../jira/issue-key.ts';
import { anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { numberIn } from '../entry.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { boardA as on, typeIcon } from '../selectors.ts';

const idStart = 'card-';

/** The key by the card's id, for which nothing has to be looked for within the card; of one that has no such id by its link. */
const keyOf = (card: Element): string | null => {
  const named = card.id.startsWith(idStart) ? card.id.slice(idStart.length) : '';
  return isIssueKey(named) ? named : keyOfLink(firstIn(card, on.key));
};

/** Cards of the software board, generation A. The link's label says "KEY is resolved", in the reader's language. */
export const boardA: Surface = {
  id: 'software-board-a',
  selectors: on.card,
  sight: (card) => {
    const key = keyOf(card);
    if (key === null) return null;
    return {
      key,
      element: card,
      shape: 'card',
      work: true,
      place: () => placeAfter(firstIn(card, on.keyBox)),
      read: () => {
        const parent = textOf(firstIn(card, on.parent));
        const labels = textOf(firstIn(card, on.labels));
        return {
          ...ticketOnPage(card, key, textOf(firstIn(card, on.summary))),
          type: attributeOf(firstIn(card, typeIcon), 'alt'),
          statusCategory: /\bis resolved$/.test(attributeOf(firstIn(card, on.key), 'aria-label') ?? '') ? 'done' : null,
          list: textOf(firstIn(card.closest(anyOf(on.column)), on.columnName)),
          // The card shows the parent's title alone.
          parent: parent === null ? null : { key: '', title: parent, type: null, level: null },
          labels: labels === null ? null : labels.split(/,\s*/),
          due: instantOf(attributeOf(firstIn(card, on.due), 'datetime')),
          points: numberIn(textOf(firstIn(card, on.points))),
        };
      },
    };
  },
};
