import { attributeOf, firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyIn } from '../page-ticket.ts';
import { split as on } from '../selectors.ts';

/** The list beside the issue in the navigator's split view. The whole entry is one link, so the tag stands below it. */
export const splitItem = entrySurface({
  id: 'navigator-split',
  row: on.item,
  shape: 'line',
  key: (item) => keyIn(item, 'data-key'),
  place: (item) => ({ parent: item, before: null }),
  title: (item) => textOf(firstIn(item, on.summary)) ?? attributeOf(item, 'title'),
  type: on.type,
});
