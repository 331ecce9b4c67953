import { anyOf, firstIn, textOf } from '../../read-dom.ts';
import { placeAtStart } from '../../tag-place.ts';
import { cardFields } from '../card-fields.ts';
import { entrySurface } from '../entry.ts';
import { keyIn } from '../page-ticket.ts';
import { board, backlog as on } from '../selectors.ts';

/** Rows of RapidBoard in plan mode: sprints and the backlog. */
export const backlogRow = entrySurface({
  id: 'rapid-backlog',
  row: on.row,
  key: (row) => keyIn(row, 'data-issue-key'),
  place: (row) => {
    const end = firstIn(row, on.end);
    if (end !== null) return placeAtStart(end);
    const main = firstIn(row, on.main);
    return main && { parent: main, before: null };
  },
  title: (row) => textOf(firstIn(row, board.summary)),
  more: (row) => {
    const group = row.closest(anyOf(on.group));
    const sprint = group?.matches(on.sprint) ? textOf(firstIn(group, on.groupName)) : null;
    return {
      ...cardFields(row),
      sprints: sprint === null ? null : [{ name: sprint, state: null, start: null, end: null }],
    };
  },
});
