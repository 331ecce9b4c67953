/** The software timeline: until August 2026 two lists joined by the issue's number, since then one native issue table. */
import { h } from './element.js';
import { link, typeIcon } from './jira-parts.js';
import { entryHeight } from './jira-rows.js';
import { issueTable } from './jira-table.js';

const kit = 'roadmap.timeline-table-kit.ui';
const bar = (issue) =>
  h(
    'div',
    {
      'data-testid': `${kit}.chart-item-content.date-content.bar.draggable-bar-${issue.id}-container`,
      class: 'bar',
    },
    h('small', null, 'May 21, 2026 (8 days)'),
  );

const leftRow = (issue, key) =>
  h(
    'div',
    {
      key,
      class: 'entry entry-line',
      'data-testid': `roadmap.timeline-table.components.list-item.container-${issue.id}`,
      meta: { row: issue.key },
    },
    typeIcon(issue),
    link(
      `/browse/${issue.key}`,
      { 'data-testid': `${kit}.list-item-content.summary.key`, class: 'key', meta: { select: issue.key } },
      issue.key,
    ),
    h(
      'span',
      { 'data-testid': `${kit}.list-item-content.summary.title`, class: 'entry-title', dir: 'auto' },
      issue.title,
    ),
  );

const rightRow = (issue, key) =>
  h(
    'div',
    {
      key,
      class: 'timeline-bar',
      'data-testid': `roadmap.timeline-table.components.chart-item.container-${issue.id}`,
    },
    bar(issue),
  );

/** Two virtual lists side by side: the issues, and their bars, which carry the issue's number alone. */
export const oldTimeline = (issues, state) => {
  const first = Math.max(0, Math.floor(state.tableTop / entryHeight) - 3);
  const last = Math.min(issues.length, first + Math.ceil(state.tableHeight / entryHeight) + 6);
  const length = Math.max(1, last - first);
  const side = (name, draw) =>
    h(
      'div',
      { class: name, style: `padding-top:${first * entryHeight}px;height:${issues.length * entryHeight}px` },
      issues
        .slice(first, last)
        .map((issue, index) => draw(issue, state.recycle ? `slot-${(first + index) % length}` : issue.key)),
    );
  return h(
    'div',
    { 'data-testid': 'sr-timeline', class: 'timeline list-scroll', meta: { scroll: 'table' } },
    side('timeline-left', leftRow),
    side('timeline-right', rightRow),
  );
};

export const newTimeline = (issues, state) =>
  h(
    'div',
    { 'data-testid': 'software-board.timeline', class: 'list-page' },
    [1, 2].map(() =>
      h(
        'div',
        { 'data-testid': 'timeline.chart-overlays.container', 'aria-hidden': 'true', class: 'overlay' },
        h('div', { 'data-testid': 'timeline.chart-overlays.columns-overlay.column-1' }),
      ),
    ),
    issueTable(issues, state, { bars: true }),
  );

/** The business timeline writes its summaries as buttons. */
export const businessTimeline = (issues, state) => issueTable(issues, state, { summaryAs: 'button' });
