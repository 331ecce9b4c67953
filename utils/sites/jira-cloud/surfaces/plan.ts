import { firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { plan as on } from '../selectors.ts';

/** Rows of a plan. The link's text goes on with words for screen readers, so the key is read from its address. */
export const plan = entrySurface({
  id: 'plan',
  row: on.row,
  key: (row) => keyOfLink(firstIn(row, on.key)),
  beside: (row) => firstIn(row, on.key),
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
});
