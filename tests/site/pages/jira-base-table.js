/**
 * The business list until early 2025 ("BaseTable"): rows are placed by pixel in a body as high as all of them, and cells of
 * fixed widths cut what does not fit, as the library of that name lays tables out.
 */
import { h } from './element.js';
import { avatar, link, typeIcon } from './jira-parts.js';
import { entryHeight } from './jira-rows.js';

const list = 'business-list.ui.list-view';
const columns = [
  ['Type', 96],
  ['Key', 120],
  ['Summary', 420],
  ['Status', 160],
  ['Assignee', 180],
  ['Due date', 140],
];
const width = columns.reduce((sum, [, one]) => sum + one, 0);

const cell = (nth, ...inside) =>
  h(
    'div',
    {
      role: 'gridcell',
      class: 'BaseTable__row-cell',
      style: `flex:0 0 auto;width:${columns[nth][1]}px`,
      key: columns[nth][0],
    },
    ...inside,
  );

const row = (issue, index, key) =>
  h(
    'div',
    {
      key,
      'data-testid': `${list}.base-table.draggable-rows-container.row-wrapper-${index}`,
      class: 'BaseTable__row-wrapper',
      style: `top:${index * entryHeight}px;width:${width}px`,
    },
    h(
      'div',
      {
        role: 'row',
        class: 'BaseTable__row',
        draggable: 'true',
        'aria-rowindex': String(index + 1),
        meta: { row: issue.key, drag: issue.key },
      },
      cell(
        0,
        h('button', {
          'data-testid': `${list}.base-table.expand-icon.expand-button`,
          class: 'plain',
          'aria-label': 'Expand',
        }),
        typeIcon(issue),
      ),
      cell(
        1,
        h(
          'div',
          { 'data-testid': `${list}.key-cell` },
          link(
            `/browse/${issue.key}`,
            { 'data-testid': `${list}.key-cell.issue-key`, class: 'key', meta: { select: issue.key } },
            issue.key,
          ),
        ),
      ),
      cell(
        2,
        h(
          'div',
          { 'data-testid': `${list}.summary-cell`, class: 'BaseTable__row-cell-text' },
          h('span', { dir: 'auto' }, issue.title),
        ),
      ),
      cell(
        3,
        h(
          'div',
          { 'data-testid': `${list}.status-cell.cell-container` },
          h('span', { class: `lozenge ${issue.category}` }, issue.status),
        ),
      ),
      cell(4, avatar(issue.assignee)),
      cell(5, h('div', { 'data-testid': `${list}.text-cell.text-cell-wrapper` }, issue.dueText || 'None')),
    ),
  );

/** @param issues of the list @param state scroll position and height, whether rows are recycled */
export const baseTable = (issues, state) => {
  const first = Math.max(0, Math.floor(state.tableTop / entryHeight) - 3);
  const last = Math.min(issues.length, first + Math.ceil(state.tableHeight / entryHeight) + 6);
  const length = Math.max(1, last - first);
  return h(
    'div',
    { 'data-testid': `${list}.base-table.base-table-with-analytics`, class: 'list-page BaseTable' },
    h(
      'div',
      { role: 'row', class: 'BaseTable__row' },
      columns.map(([name, one]) =>
        h(
          'div',
          {
            'data-testid': `${list}.column-header.column-header-container`,
            class: 'BaseTable__row-cell',
            style: `flex:0 0 auto;width:${one}px`,
          },
          name,
        ),
      ),
    ),
    h(
      'div',
      { class: 'BaseTable__body list-scroll', meta: { scroll: 'table' } },
      h(
        'div',
        { class: 'BaseTable__inner', style: `height:${issues.length * entryHeight}px;width:${width}px` },
        issues
          .slice(first, last)
          .map((issue, index) =>
            row(issue, first + index, state.recycle ? `slot-${(first + index) % length}` : issue.key),
          ),
      ),
    ),
  );
};
