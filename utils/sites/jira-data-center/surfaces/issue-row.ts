import { allIn, anyOf, attributeOf, firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { categoryIn, keyIn, keyOfLink } from '../page-ticket.ts';
import { issue, lozenge, row as on } from '../selectors.ts';
import { dateIn } from '../shown-date.ts';

const versionsIn = (cell: Element | null) =>
  textOf(cell)
    ?.split(/,\s*/)
    .map((name) => ({ name, released: null, releaseDate: null })) ?? [];

/** Rows of the navigator's list, of filter gadgets, of sub-tasks and of an epic's issues. */
export const issueRow = entrySurface({
  id: 'issue-row',
  row: on.row,
  key: (row) => keyIn(row, 'data-issuekey'),
  aside: (row) => row.closest(anyOf(issue.frame)) !== null,
  beside: (row) => firstIn(row, on.title),
  place: (row) => {
    const cell = firstIn(row, on.title) === null ? firstIn(row, on.titleCell) : null;
    return cell && { parent: cell, before: null };
  },
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
  status: lozenge,
  more: (row) => {
    const parentKey = keyOfLink(firstIn(row, on.parent));
    const unresolved = firstIn(row, on.unresolved) !== null;
    const labels = allIn(row, on.labels).flatMap((label) => textOf(label) ?? []);
    const versions = firstIn(row, on.versions);
    return {
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
});
