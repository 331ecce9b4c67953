import { instantOf } from '../../jira/instant.ts';
import { isIssueKey, projectOfKey } from '../../jira/issue-key.ts';
import { attributeOf, firstIn, textOf } from '../../read-dom.ts';
import { entrySurface } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { queue as on } from '../selectors.ts';

/** The cell is named after the key; its link may come later. */
const keyOf = (row: Element): string | null => {
  const cell = firstIn(row, on.keyCell);
  const named = /cell-wrapper-row(.+)-issuekey$/.exec(attributeOf(cell, 'data-testid') ?? '')?.[1] ?? '';
  return keyOfLink(firstIn(cell, on.link)) ?? (isIssueKey(named) ? named : null);
};

/** Rows of a queue of Jira Service Management. To be in a queue at all says that a service desk has it. */
export const queue = entrySurface({
  id: 'queue',
  row: on.row,
  key: keyOf,
  beside: (row) => firstIn(firstIn(row, on.keyCell), on.link),
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
  status: on.status,
  more: (row, key) => ({
    project: { key: projectOfKey(key), name: null, kind: 'service_desk' },
    due: instantOf(attributeOf(firstIn(row, on.due), 'datetime')),
    sla: firstIn(row, on.clock) === null ? null : true,
  }),
});
