import type { StatusCategory } from '../../../model/ticket.ts';
import { allIn, anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter, placeAfterWithin } from '../../tag-place.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { issue, table as on, typeIcon } from '../selectors.ts';

/** The ids of Jira's status categories, the same on every site and in every language. */
const categories: ReadonlyMap<string, StatusCategory> = new Map([
  ['2', 'new'],
  ['4', 'indeterminate'],
  ['3', 'done'],
]);

const categoryOf = (lozenge: Element | null): StatusCategory | null =>
  categories.get(/\.(\d)(?:--text)?$/.exec(attributeOf(lozenge, 'data-testid') ?? '')?.[1] ?? '') ?? null;

/** The cell under a heading; headings are in the reader's language, so this finds nothing on a page that is not in English. */
const cellUnder = (row: Element, heading: string): Element | null => {
  const frame = row.closest(anyOf(on.frame));
  const at =
    frame === null ? -1 : allIn(frame, on.headers).findIndex((one) => attributeOf(one, 'aria-label') === heading);
  return at < 0 ? null : (row.children[at] ?? null);
};

/** Rows of the native issue table: the navigator, the business list, the children of an epic, both timelines. */
export const issueTable: Surface = {
  id: 'issue-table',
  selectors: on.row,
  sight: (row) => {
    const link = firstIn(row, on.key);
    const key = keyOfLink(link);
    if (key === null) return null;
    return {
      key,
      element: row,
      shape: 'row',
      work: true,
      // The children of an issue that is open beside a list.
      ...(row.closest(anyOf(issue.frame)) === null ? {} : { aside: true }),
      place: () => {
        const merged = firstIn(row, on.merged);
        return merged?.contains(link) ? placeAfterWithin(merged, link) : placeAfter(link);
      },
      read: () => {
        const lozenge = firstIn(row, on.lozenge);
        const labels = cellUnder(row, 'Labels');
        return {
          ...ticketOnPage(row, key, textOf(firstIn(row, on.summary))),
          type: attributeOf(firstIn(row, typeIcon), 'alt'),
          status: textOf(lozenge),
          statusCategory: categoryOf(lozenge),
          labels: labels && allIn(labels, on.tags).flatMap((tag) => textOf(tag) ?? []),
        };
      },
    };
  },
};
