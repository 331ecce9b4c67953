/** The software timeline: until August 2026 two lists joined by the issue's number, since then one native issue table. */
import { h } from './element.js';
import { link, typeIcon } from './jira-parts.js';
import { issueTable } from './jira-table.js';

const kit = 'roadmap.timeline-table-kit.ui';
const bar = (name) => h('div', { 'data-testid': name, class: 'bar' }, h('small', null, 'May 21, 2026 (8 days)'));

export const oldTimeline = (issues) =>
  h(
    'div',
    { 'data-testid': 'sr-timeline', class: 'timeline' },
    h(
      'div',
      { class: 'timeline-left' },
      issues.map((issue) =>
        h(
          'div',
          {
            key: issue.key,
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
        ),
      ),
    ),
    h(
      'div',
      { class: 'timeline-right' },
      issues.map((issue) =>
        h(
          'div',
          {
            key: issue.key,
            class: 'timeline-bar',
            'data-testid': `roadmap.timeline-table.components.chart-item.container-${issue.id}`,
          },
          bar(`${kit}.chart-item-content.date-content.bar.draggable-bar-${issue.id}-container`),
        ),
      ),
    ),
  );

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
    issueTable(issues, state),
  );

/** The business timeline writes its summaries as buttons. */
export const businessTimeline = (issues, state) => issueTable(issues, state, 'button');
