import { instantOf } from '../../jira/instant.ts';
import { isIssueKey } from '../../jira/issue-key.ts';
import { attributeOf, firstIn, textOf } from '../../read-dom.ts';
import { entrySurface, numberIn } from '../entry.ts';
import { keyOfLink } from '../page-ticket.ts';
import { backlog as on } from '../selectors.ts';

/** The row's own name ends with the key; it is there before the links are. */
const keyInName = (row: Element): string | null => {
  const name = attributeOf(row, 'data-testid')?.split('.').at(-1) ?? '';
  return isIssueKey(name) ? name : null;
};

/** Rows of the backlog and its sprints. */
export const backlog = entrySurface({
  id: 'backlog',
  row: on.row,
  key: (row) => keyOfLink(firstIn(row, on.key)) ?? keyInName(row),
  beside: (row) => firstIn(row, on.key),
  title: (row) => textOf(firstIn(row, on.title)),
  type: on.type,
  status: on.status,
  more: (row) => ({
    due: instantOf(attributeOf(firstIn(row, on.due), 'datetime')),
    points: numberIn(textOf(firstIn(row, on.points))),
  }),
});
