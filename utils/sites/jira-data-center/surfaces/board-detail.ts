import { anyOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { keyIn, ticketOnPage } from '../page-ticket.ts';
import { detail as on } from '../selectors.ts';

/** The head of the pane that a board opens beside itself for the selected issue. */
export const boardDetail: Surface = {
  id: 'board-detail',
  selectors: on.head,
  sight: (head) => {
    const key = keyIn(head.closest(anyOf(on.issue)), 'data-issuekey');
    const box = firstIn(head, on.key);
    if (key === null || box === null) return null;
    return {
      key,
      element: head,
      shape: 'heading',
      work: true,
      aside: true,
      place: () => ({ parent: box, before: null }),
      read: () => ticketOnPage(head, key, textOf(firstIn(head, on.summary))),
    };
  },
};
