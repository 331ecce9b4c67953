/** Product Discovery: an idea as it was seen; the list of ideas as its neighbours are, for nobody was found to show it. */
import { h } from './element.js';
import { link, typeIcon } from './jira-parts.js';
import { virtualList } from './jira-rows.js';

export const ideaView = (issue) =>
  h(
    'div',
    { class: 'list-page' },
    h(
      'div',
      { class: 'crumbs' },
      h(
        'span',
        { 'data-testid': 'polaris-ideas.ui.idea-view.breadcrumbs.key.key', meta: { row: issue.key } },
        issue.key,
      ),
    ),
    h('div', { 'data-testid': 'polaris-ideas.ui.idea-view.summary.container' }, h('h1', { dir: 'auto' }, issue.title)),
  );

const row = (issue, index, key) =>
  h(
    'div',
    {
      role: 'row',
      key,
      class: 'entry entry-line',
      draggable: 'true',
      'aria-rowindex': String(index + 2),
      meta: { row: issue.key, drag: issue.key },
    },
    h('div', { role: 'gridcell' }, typeIcon(issue)),
    h(
      'div',
      { role: 'gridcell', class: 'idea-key' },
      link(`/browse/${issue.key}`, { class: 'key', meta: { select: issue.key } }, issue.key),
    ),
    h('div', { role: 'gridcell', class: 'entry-title' }, h('span', { dir: 'auto' }, issue.title)),
    h('div', { role: 'gridcell' }, h('span', { class: 'lozenge' }, issue.status)),
  );

/** @param issues of the view @param state scroll position and height */
export const ideaList = (issues, state) =>
  h(
    'div',
    { class: 'list-page', role: 'grid' },
    h(
      'div',
      { role: 'row', class: 'entry-line' },
      ['', 'Key', 'Summary', 'Status'].map((name) => h('div', { role: 'columnheader' }, name)),
    ),
    virtualList(issues, state, { role: 'rowgroup' }, row),
  );
