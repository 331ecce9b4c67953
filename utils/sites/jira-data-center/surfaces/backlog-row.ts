import { anyOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAtStart } from '../../tag-place.ts';
import { cardFields } from '../card-fields.ts';
import { keyIn, ticketOnPage } from '../page-ticket.ts';
import { board, backlog as on } from '../selectors.ts';

/** Rows of RapidBoard in plan mode: sprints and the backlog. */
export const backlogRow: Surface = {
  id: 'rapid-backlog',
  selector: anyOf(on.row),
  sight: (row) => {
    const key = keyIn(row, 'data-issue-key');
    if (key === null) return null;
    return {
      key,
      element: row,
      shape: 'row',
      work: true,
      place: () => {
        const end = firstIn(row, on.end);
        if (end !== null) return placeAtStart(end);
        const main = firstIn(row, on.main);
        return main && { parent: main, before: null };
      },
      read: () => {
        const group = row.closest(anyOf(on.group));
        const sprint = group?.matches(on.sprint) ? textOf(firstIn(group, on.groupName)) : null;
        return {
          ...ticketOnPage(row, key, textOf(firstIn(row, board.summary))),
          ...cardFields(row),
          sprints: sprint === null ? null : [{ name: sprint, state: null, start: null, end: null }],
        };
      },
    };
  },
};
