/** The calendar: cards without a link; unscheduled ones as they were seen, scheduled ones as they are expected to be. */
import { h } from './element.js';
import { typeIcon } from './jira-parts.js';

const panel =
  'calendar.ui.calendar-unscheduled-panel.calendar-unscheduled-panel-card-list.calendar-unscheduled-panel-card';

const card = (issue, prefix) =>
  h(
    'button',
    {
      key: issue.key,
      role: 'link',
      class: 'entry calendar-card',
      'data-testid': `${prefix}.calendar-card-container`,
      'aria-label': issue.key,
      meta: { row: issue.key, open: issue.key },
    },
    h(
      'div',
      { 'data-testid': `${prefix}.draggable`, draggable: 'true', meta: { drag: issue.key } },
      h('div', { dir: 'auto', class: 'calendar-title' }, issue.title),
      h(
        'div',
        { class: 'calendar-line' },
        typeIcon(issue),
        h('div', { class: 'key' }, issue.key),
        h(
          'div',
          null,
          h(
            'span',
            { 'data-testid': 'common-components-status-lozenge.status-lozenge', class: 'lozenge' },
            h('span', { 'data-testid': 'common-components-status-lozenge.status-lozenge--text' }, issue.status),
          ),
        ),
        h('img', {
          'data-testid': 'calendar.ui.calendar-card-priority.priority-icon',
          alt: `${issue.priority} priority`,
          src: `/images/icons/priorities/${issue.priority.toLowerCase()}.svg`,
          width: 16,
          height: 16,
        }),
      ),
    ),
  );

export const calendar = (issues) =>
  h(
    'div',
    { 'data-testid': 'calendar', class: 'timeline' },
    h(
      'div',
      { 'data-testid': 'calendar.ui.calendar-renderer', class: 'calendar-grid' },
      issues
        .filter(({ due }) => due !== null)
        .slice(0, 20)
        .map((issue) => card(issue, 'calendar.ui.calendar-renderer.calendar-card')),
    ),
    h(
      'div',
      { class: 'calendar-side' },
      issues
        .filter(({ due }) => due === null)
        .slice(0, 20)
        .map((issue) => card(issue, panel)),
    ),
  );
