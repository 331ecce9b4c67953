import { projectOfKey } from '../../jira/issue-key.ts';
import { allIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { categoryIn, keyOfLink } from '../page-ticket.ts';
import { lozenge, queue as on } from '../selectors.ts';

const keyOf = (row: Element): string | null =>
  allIn(row, on.link)
    .map(keyOfLink)
    .find((found) => found !== null) ?? null;

/** Rows of a queue: whatever stands in one belongs to a service desk. */
export const queueRow = entrySurface({
  id: 'queue-row',
  row: on.row,
  key: keyOf,
  beside: (row) => allIn(row, on.link).at(-1) ?? null,
  title: (row) => {
    const key = keyOf(row);
    return (
      allIn(row, on.link)
        .map(textOf)
        .find((text) => text !== null && text !== key) ?? null
    );
  },
  status: lozenge,
  more: (row, key) => ({
    project: { key: projectOfKey(key), name: null, kind: 'service_desk' },
    statusCategory: categoryIn(row),
  }),
});
