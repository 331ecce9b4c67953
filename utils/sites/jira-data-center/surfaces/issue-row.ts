import { allIn, anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import type { Surface } from '../../site-adapter.ts';
import { placeAfter } from '../../tag-place.ts';
import { categoryIn, keyIn, keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { issue, lozenge, row as on } from '../selectors.ts';
import { dateIn } from '../shown-date.ts';

const versionsIn = (cell: Element | null) =>
  textOf(cell)
    ?.split(/,\s*/)
    .map((name) => ({ name, released: null, releaseDate: null })) ?? [];

/** Rows of the navigator's list, of filter gadgets, of sub-tasks and of an epic's issues. */
export const issueRow: Surface = {
  id: 'issue-row',
  selector: anyOf(on.row),
  sight: (row) => {
    const key = keyIn(row, 'data-issuekey');
    if (key === null) return null;
    return {
      key,
      element: row,
      shape: 'row',
      work: true,
      ...(row.closest(anyOf(issue.frame)) === null ? {} : { aside: true }),
      place: () => {
        const title = firstIn(row, on.title);
        if (title !== null) return placeAfter(title);
        const cell = firstIn(row, on.titleCell);
        return cell && { parent: cell, before: null };
      },
      read: () => {
        const parent = firstIn(row, on.parent);
        const parentKey = keyOfLink(parent);
        const unresolved = firstIn(row, on.unresolved) !== null;
        const labels = allIn(row, on.labels).flatMap((label) => textOf(label) ?? []);
        const versions = firstIn(row, on.versions);
        return {
          ...ticketOnPage(row, key, textOf(firstIn(row, on.title))),
          type: attributeOf(firstIn(row, on.type), 'alt'),
          status: textOf(firstIn(row, lozenge)),
          statusCategory: categoryIn(row),
          resolution: unresolved ? null : textOf(firstIn(row, on.resolution)),
          priority: attributeOf(firstIn(row, on.priority), 'alt'),
          parent: parentKey === null ? null : { key: parentKey, title: null, type: null, level: 0 },
          typeLevel: parentKey !== null || row.closest(on.subtasks) !== null ? -1 : null,
          labels: labels.length === 0 ? null : [...new Set(labels)],
          versions: versions === null ? null : versionsIn(versions),
          created: dateIn(firstIn(row, on.created)),
          updated: dateIn(firstIn(row, on.updated)),
          due: dateIn(firstIn(row, on.due)),
          resolved: dateIn(firstIn(row, on.resolved)),
        };
      },
    };
  },
};
