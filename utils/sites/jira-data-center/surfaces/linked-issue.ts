import { firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { keyLink, linked as on } from '../selectors.ts';

/** Issues that the shown one is linked to; a link to a web page or to another tool is none. */
export const linkedIssue = entrySurface({
  id: 'linked-issue',
  row: on.entry,
  aside: true,
  key: (entry) => keyOfLink(firstIn(entry, keyLink)),
  beside: (entry) => firstIn(entry, keyLink),
  title: (entry) => textOf(firstIn(entry, on.summary)),
});
