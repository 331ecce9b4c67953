import { firstIn, textOf } from '../../read-dom.ts';
import { placeAtStart } from '../../tag-place.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { issueLink, baseTable as on } from '../selectors.ts';

/** Rows of the business list until early 2025. The key's cell is of a fixed width, so the tag stands before the title. */
export const baseTable = entrySurface({
  id: 'base-table',
  row: on.row,
  key: (row) => keyOfLink(firstIn(row, issueLink)),
  beside: (row) => firstIn(row, issueLink),
  place: (row) => {
    const title = firstIn(row, on.title);
    return title && placeAtStart(title);
  },
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
  status: on.status,
});
