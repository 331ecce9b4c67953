import { firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { split as on } from '../selectors.ts';

/** The list beside an issue in the navigator's split view: the whole entry is one link, so the tag stands below it. */
export const splitView = entrySurface({
  id: 'split-view',
  row: on.row,
  shape: 'line',
  key: (row) => keyOfLink(firstIn(row, on.link)),
  beside: (row) => firstIn(row, on.link),
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
});
