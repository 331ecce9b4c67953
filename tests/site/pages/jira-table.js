/** The native issue table: the navigator, the business list and the children of an epic; rows leave the DOM on scroll. */
import { h } from './element.js';
import { dayText, instantText, link, lozengeNumber, resolvedLabel, typeIcon } from './jira-parts.js';

export const rowHeight = 40;
export const pageOfTable = 50;

const columns = ['Assignee', 'Status', 'Resolution', 'Created', 'Updated', 'Due date', 'Labels'];

const editable = (name, ...value) =>
  h(
    'div',
    { 'data-testid': 'issue-field-inline-edit-read-view-container.ui.container', class: 'cell' },
    h('button', { class: 'cell-edit', 'aria-label': `Edit ${name}` }),
    ...value,
  );

export const statusBox = (issue) =>
  h(
    'div',
    { 'data-vc': 'native-issue-table-ui-issue-status-box' },
    h(
      'button',
      {
        class: `lozenge ${issue.category}`,
        'aria-label': `${issue.status} - Change status`,
        'data-testid': `issue.fields.status.common.ui.status-lozenge.${lozengeNumber[issue.category]}`,
      },
      h(
        'span',
        { 'data-testid': `issue.fields.status.common.ui.status-lozenge.${lozengeNumber[issue.category]}--text` },
        issue.status,
      ),
    ),
  );

/** A bar in the last cell of its row; its name ends in the issue's number. */
const bar = (issue) =>
  h(
    'div',
    {
      class: 'bar',
      'data-testid': `roadmap.timeline-table-kit.ui.chart-item-content.date-content.bar.draggable-bar-ari:cloud:jira:11111111-2222-4333-8444-555555555555:issue/${issue.id}-container`,
    },
    h('small', null, issue.dueText),
  );

const row = (issue, index, key, { summaryAs = 'span', bars = false }) =>
  h(
    'tr',
    {
      key,
      'data-testid': 'native-issue-table.ui.issue-row',
      'data-vc': 'issue-row',
      role: 'row',
      'aria-rowindex': String(index + 1),
      'data-index': String(index),
      'data-drop-target-for-element': 'true',
      class: 'row',
      meta: { row: issue.key },
    },
    h(
      'td',
      null,
      h(
        'div',
        { 'data-vc': 'checkbox-cell' },
        h('label', null, h('input', { type: 'checkbox', 'aria-label': `Work item: ${issue.key}` })),
      ),
    ),
    h(
      'td',
      { class: 'work' },
      h(
        'div',
        { 'data-testid': 'native-issue-table.ui.row.issue-row.merged-cell', 'data-vc': 'merged-cell', class: 'merged' },
        h('div', { role: 'presentation' }, typeIcon(issue, { 'data-vc': 'native-issue-table-ui-icon-cell-img' })),
        h(
          'div',
          { 'data-testid': 'native-issue-table.common.ui.issue-cells.issue-key.action-container' },
          h(
            'div',
            { 'data-vc': 'native-issue-table-ui-issue-key-cell' },
            link(
              `/browse/${issue.key}`,
              {
                'data-testid': 'native-issue-table.common.ui.issue-cells.issue-key.issue-key-cell',
                'aria-label': resolvedLabel(issue),
                'data-is-router-link': 'true',
                class: issue.resolved ? 'key done-key' : 'key',
                meta: { select: issue.key },
              },
              issue.key,
            ),
          ),
        ),
        h(
          'div',
          {
            'data-testid': 'native-issue-table.common.ui.issue-cells.issue-summary.action-container',
            class: 'summary-container',
          },
          editable(
            'Summary',
            h(
              summaryAs,
              {
                'data-testid':
                  summaryAs === 'button'
                    ? 'timeline.ui.timeline-renderer.issue-table-renderer.components.timeline.summary-cell-content.summary-button'
                    : 'native-issue-table.common.ui.issue-cells.issue-summary.issue-summary-cell',
                class: 'summary',
                dir: 'auto',
              },
              issue.title,
            ),
          ),
        ),
      ),
    ),
    h(
      'td',
      null,
      h(
        'button',
        { class: 'cell-person', 'aria-label': `${issue.assignee ?? 'Unassigned'}- edit Assignee` },
        issue.assignee ?? 'Unassigned',
      ),
    ),
    h('td', null, statusBox(issue)),
    h(
      'td',
      null,
      h('div', { 'data-vc': 'native-issue-table-ui-resolution-cell' }, issue.resolved ? 'Done' : 'Unresolved'),
    ),
    h('td', null, editable('Created', h('span', null, instantText(issue.created)))),
    h('td', null, editable('Updated', h('span', null, instantText(issue.updated)))),
    h('td', null, editable('Due date', h('span', null, issue.due === null ? 'None' : dayText(issue.due)))),
    h(
      'td',
      null,
      editable(
        'Labels',
        issue.labels.length === 0
          ? h('span', null, 'None')
          : issue.labels.map((label) =>
              h(
                'span',
                { 'data-testid': 'list-with-popup.ui.tag-item.tag-item', class: 'tag' },
                h('span', { 'data-tag-text': 'true' }, label),
              ),
            ),
      ),
    ),
    h('td', { 'aria-hidden': 'true' }),
    h(
      'td',
      null,
      h(
        'button',
        { 'data-testid': 'issue-navigator-issue-operations.ui.button', id: issue.id, 'aria-label': 'More actions' },
        '…',
      ),
    ),
    bars ? h('td', { key: 'bar' }, bar(issue)) : null,
  );

const spacer = (key, height) =>
  height === 0
    ? null
    : h(
        'tr',
        { key, 'aria-hidden': 'true' },
        h('td', { colspan: String(columns.length + 4), style: `height:${height}px;padding:0` }),
      );

/**
 * @param issues all issues of the list
 * @param state scroll position and height, how many are loaded so far, whether rows are recycled
 * @param look `summaryAs`: the element of a summary, a span in lists, a button in the business timeline; `bars`: a timeline, whose
 *   scroller has a name of its own and whose rows end in a bar
 */
export const issueTable = (issues, state, look = {}) => {
  const loaded = issues.slice(0, state.rowsLoaded);
  const first = Math.max(0, Math.floor(state.tableTop / rowHeight) - 5);
  const last = Math.min(loaded.length, first + Math.ceil(state.tableHeight / rowHeight) + 10);
  const length = Math.max(1, last - first);
  return h(
    'div',
    { class: 'table-page' },
    h(
      'div',
      {
        'data-testid': look.bars
          ? 'scroll-container.scroll-container'
          : 'native-issue-table.ui.scroll-container.scroll-container',
        class: 'table-scroll',
        meta: { scroll: 'table' },
      },
      h(
        'div',
        { 'data-vc': 'issue-table-main-container' },
        h(
          'table',
          { 'data-vc': 'issue-table', 'aria-label': 'Work', class: 'table', role: look.bars ? 'grid' : null },
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              h('th', { 'aria-label': '' }),
              h('th', { 'aria-label': 'Work' }, 'Work'),
              columns.map((name) =>
                h(
                  'th',
                  { 'aria-label': name, draggable: 'true' },
                  h(
                    'div',
                    {
                      'data-testid':
                        'native-issue-table.ui.issue-table.header.header-cell.header-cell-container-inline',
                    },
                    name,
                  ),
                ),
              ),
              h('th', { 'aria-hidden': 'true' }),
              h('th', { 'aria-label': 'More actions' }),
              look.bars ? h('th', { key: 'bars', class: 'bars' }) : null,
            ),
          ),
          h(
            'tbody',
            null,
            spacer('before', first * rowHeight),
            loaded
              .slice(first, last)
              .map((issue, index) =>
                row(issue, first + index, state.recycle ? `slot-${(first + index) % length}` : issue.key, look),
              ),
            spacer('after', (loaded.length - last) * rowHeight),
          ),
        ),
      ),
    ),
    h(
      'div',
      { 'data-testid': 'native-issue-table.common.ui.components.footer.footer-container', class: 'table-footer' },
      h(
        'span',
        { 'data-testid': 'issue-navigator.ui.issue-results.list-view.issue-count' },
        `${loaded.length} of ${issues.length}`,
      ),
    ),
  );
};
