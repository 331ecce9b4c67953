import { firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { lineCard as on } from '../selectors.ts';

/** Linked issues in an issue view, and its children as they were shown until 2025. */
export const lineCard = entrySurface({
  id: 'linked-issues',
  row: on.row,
  key: (row) => keyOfLink(firstIn(row, on.key)),
  beside: (row) => firstIn(row, on.key),
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
  status: on.status,
  aside: true,
});
