/** A queue of the service desk: a virtual table whose cells are named after row and field; it refreshes by itself. */
import { h } from './element.js';
import { dayText, instantText, link, typeIcon } from './jira-parts.js';
import { virtualList } from './jira-rows.js';

const cell = (issue, field, ...value) =>
  h(
    'div',
    {
      role: 'cell',
      key: field,
      class: `queue-${field}`,
      'data-testid': `common.components.virtual-table.table.content.rows.common.cell-wrapper-row${issue.key}-${field}`,
    },
    ...value,
  );

const row = (issue, index, key) =>
  h(
    'div',
    { role: 'row', class: 'entry entry-line', key, 'aria-rowindex': String(index + 2), meta: { row: issue.key } },
    cell(issue, 'issuetype', typeIcon(issue)),
    cell(issue, 'issuekey', link(`/browse/${issue.key}`, { class: 'key' }, issue.key)),
    cell(issue, 'summary', link(`/browse/${issue.key}`, { class: 'entry-title', dir: 'auto' }, issue.title)),
    cell(issue, 'status', h('span', { class: 'lozenge' }, issue.status)),
    cell(issue, 'reporter', issue.reporter),
    cell(issue, 'created', instantText(issue.created)),
    cell(issue, 'duedate', issue.due === null ? 'None' : [h('time', { datetime: issue.due }), dayText(issue.due)]),
    cell(
      issue,
      'customfield_10030',
      h('span', { 'data-testid': 'sla-field.ui.lozenge' }, issue.resolved ? 'Met' : '3h 20m'),
    ),
  );

/** @param issues of the queue @param state scroll position and height */
export const queue = (issues, state) =>
  h(
    'div',
    { 'data-testid': 'servicedesk-queues-agent-view.layout.queues-details.issue-search', class: 'list-page' },
    h(
      'div',
      { 'data-testid': 'virtual-table.table.main', role: 'table', class: 'list-page' },
      h(
        'div',
        { role: 'row', class: 'entry-line' },
        ['T', 'Key', 'Summary', 'Status', 'Reporter', 'Created', 'Due date', 'Time to resolution'].map((name) =>
          h('div', { role: 'columnheader' }, name),
        ),
      ),
      virtualList(issues, state, { role: 'rowgroup', 'data-testid': 'virtual-table.table.body' }, row),
    ),
  );
