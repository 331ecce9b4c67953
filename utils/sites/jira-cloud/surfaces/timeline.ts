import { firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { timeline as on } from '../selectors.ts';

/** The left half of the software timeline until 2026-08; bars on the right carry no key. Later timelines are tables. */
export const timeline = entrySurface({
  id: 'timeline-old',
  row: on.row,
  key: (row) => keyOfLink(firstIn(row, on.key)),
  beside: (row) => firstIn(row, on.key),
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
});
