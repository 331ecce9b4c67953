/** A plan (Advanced Roadmaps): one virtual list of rows whose link text goes on with words for screen readers. */
import { h } from './element.js';
import { typeIcon } from './jira-parts.js';
import { virtualList } from './jira-rows.js';

const scope = 'portfolio-3-portfolio.app-simple-plans.main.tabs.roadmap';

const row = (issue, _, key) =>
  h(
    'div',
    {
      key,
      class: 'entry entry-line',
      'data-testid': `${scope}.scope.issues.issue.row`,
      'data-issue': issue.id,
      'data-name': `scope-issue-${issue.id}`,
      'data-group': 'release-30061',
      draggable: 'true',
      meta: { row: issue.key, drag: issue.key },
    },
    h(
      'label',
      null,
      h('input', { type: 'checkbox', 'data-testid': `${scope}.scope.issues.issue-${issue.id}--hidden-checkbox` }),
    ),
    h('div', { 'data-name': 'spacer' }),
    h(
      'div',
      { 'data-testid': `${scope}.scope.issues.issue.issue-icon-tooltip--container` },
      typeIcon(issue, { 'data-testid': `${scope}.scope.issues.issue.issue-icon-${issue.id}` }),
    ),
    h('a', { id: `issue-link-${issue.id}`, href: `/browse/${issue.key}`, target: '_blank', class: 'key' }, issue.key),
    h('span', { class: 'unseen' }, ', (opens new window)'),
    h(
      'div',
      { 'aria-haspopup': 'true', class: 'entry-title' },
      h('div', { role: 'presentation' }, h('button', null, h('div', { dir: 'auto' }, issue.title))),
    ),
  );

/** @param issues of the plan @param state scroll position and height */
export const plan = (issues, state) =>
  h(
    'div',
    { 'data-testid': `${scope}.table`, class: 'list-page' },
    h('h2', { id: 'group-name-release-30061' }, 'Checkout 2.0'),
    virtualList(issues, state, { class: 'list-scroll' }, row),
  );
