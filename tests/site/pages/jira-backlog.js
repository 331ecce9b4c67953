/** The backlog: sections of the sprints and of the rest; each row has a link for screen readers and one to look at. */
import { h } from './element.js';
import { avatar, link, typeIcon } from './jira-parts.js';
import { virtualList } from './jira-rows.js';

const card = 'software-backlog.card-list.card';
const inside = `${card}.card-contents`;

const row = (issue, key) =>
  h(
    'div',
    { class: 'entry', key, 'data-testid': `${card}.content-container.${issue.key}`, meta: { row: issue.key } },
    h(
      'div',
      { 'data-testid': `${card}.context-menu.escape-wrapper` },
      h(
        'div',
        { 'data-testid': 'platform-context-menu.ui.context-menu.children-wrapper' },
        h(
          'div',
          {
            'data-testid': `${inside}.card-container`,
            class: 'entry-line',
            draggable: 'true',
            meta: { drag: issue.key, open: issue.key },
          },
          h('button', {
            'data-testid': `${inside}.interaction-layer.accessible-card`,
            class: 'focus-button',
            'aria-label': `${issue.key} ${issue.title}`,
          }),
          h('div', { 'data-testid': `${inside}.type-icon.type` }, typeIcon(issue)),
          h(
            'div',
            { 'data-testid': `${inside}.accessible-card-key`, class: 'entry-key' },
            h(
              'a',
              {
                'data-testid': `${inside}.screen-reader-key`,
                class: 'unseen',
                href: `/browse/${issue.key}`,
                meta: { open: issue.key },
              },
              issue.key,
              h('div', null, issue.title),
            ),
            link(
              `/browse/${issue.key}`,
              {
                'data-testid': `${inside}.key`,
                'aria-hidden': 'true',
                tabindex: '-1',
                'data-is-router-link': 'true',
                class: 'key',
                meta: { open: issue.key },
              },
              issue.key,
            ),
          ),
          h(
            'div',
            { 'data-testid': `${inside}.summary`, class: 'entry-title' },
            h(
              'div',
              { 'data-testid': `${inside}.summary-field.summary-field-static.content`, dir: 'auto' },
              issue.title,
            ),
          ),
          h(
            'div',
            { 'data-testid': `${inside}.status-field.status-field-wrapper.status-container`, class: 'lozenge' },
            issue.status,
          ),
          issue.due === null
            ? null
            : h(
                'div',
                { 'data-testid': `${inside}.due-date`, class: 'due-date' },
                h('time', { datetime: issue.due }),
                issue.dueText,
              ),
          h('div', { 'data-testid': `${inside}.estimate-field-wrapper`, class: 'badge' }, issue.points ?? '-'),
          avatar(issue.assignee),
        ),
      ),
    ),
  );

/** @param issues in the backlog's order @param state scroll position and height */
export const backlog = (issues, state) => {
  const sprint = issues.find((issue) => issue.sprint !== null)?.sprint ?? null;
  return h(
    'div',
    { class: 'list-page' },
    h(
      'div',
      {
        'data-testid':
          sprint === null ? 'software-backlog.card-list.container.BACKLOG' : 'software-backlog.card-list.container.317',
      },
      h('h2', null, sprint ?? 'Backlog', ` (${issues.length} work items)`),
    ),
    virtualList(issues, state, { 'data-testid': 'software-backlog.backlog-content.scrollable' }, (issue, _, key) =>
      row(issue, key),
    ),
  );
};
