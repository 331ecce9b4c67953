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

/** A row as until 2024: the key is on its link, the cells are named by class. */
const oldRow = (issue, _, key) =>
  h(
    'div',
    { class: 'virtual-table-row entry entry-line', key, meta: { row: issue.key } },
    h('div', { 'data-test-id': 'issuetype', class: 'issuetype' }, typeIcon(issue)),
    h(
      'div',
      { 'data-test-id': 'issuekey', class: 'issuekey queue-issuekey' },
      link(`/browse/${issue.key}`, { 'data-issue-key': issue.key, class: 'key' }, issue.key),
    ),
    h(
      'div',
      { 'data-test-id': 'summary', class: 'summary queue-summary' },
      link(`/browse/${issue.key}`, { class: 'entry-title', dir: 'auto' }, issue.title),
    ),
    h('div', { 'data-test-id': 'status', class: 'status' }, issue.status),
  );

/** @param issues of the queue @param state scroll position and height @param generation 'old' as until 2024 */
export const queue = (issues, state, generation) =>
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
      virtualList(
        issues,
        state,
        { role: 'rowgroup', 'data-testid': 'virtual-table.table.body' },
        generation === 'old' ? oldRow : row,
      ),
    ),
  );
