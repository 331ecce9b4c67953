import { allIn, firstIn, textOf } from '../../read-dom.ts';
import { placeAtStart } from '../../tag-place.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { gadget as on } from '../selectors.ts';

/** Rows of the dashboard's filter gadget. */
export const gadget = entrySurface({
  id: 'dashboard-gadget',
  row: on.row,
  key: (row) => keyOfLink(firstIn(row, on.key)),
  beside: (row) => firstIn(row, on.key),
  // The title's column has the room, and at its beginning no long title cuts the tag off.
  place: (row) => {
    const cell = firstIn(row, on.title);
    return cell && placeAtStart(cell);
  },
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
  status: on.status,
  more: (row) => {
    const labels = allIn(row, on.labels).flatMap((label) => textOf(label) ?? []);
    return { labels: labels.length === 0 ? null : labels };
  },
});
