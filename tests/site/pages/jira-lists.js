/** The smaller lists of issues: the navigator's split view, a dashboard's filter gadget, For you, a profile, a release, a summary. */
import { h } from './element.js';
import { dayText, link, typeIcon } from './jira-parts.js';

const detail = 'issue-navigator.ui.issue-results.detail-view.card-list.card';

export const splitList = (issues, query) =>
  h(
    'div',
    { class: 'split-list' },
    h(
      'ol',
      null,
      issues
        .slice(0, 50)
        .map((issue) =>
          h(
            'li',
            { key: issue.key, 'data-testid': `${detail}.list-item-${issue.key}`, meta: { row: issue.key } },
            link(
              `/browse/${issue.key}`,
              { 'data-testid': detail, class: 'split-card', meta: { route: `/issues/${issue.key}${query}` } },
              typeIcon(issue),
              h('span', { class: 'key' }, issue.key),
              h('span', { 'data-testid': `${detail}.summary`, dir: 'auto' }, issue.title),
            ),
          ),
        ),
    ),
  );

const gadgetRow = (issue) =>
  h(
    'tr',
    { key: issue.key, 'data-issuekey': issue.key, meta: { row: issue.key } },
    h('td', { class: 'issuetype' }, typeIcon(issue)),
    h('td', { class: 'issuekey' }, link(`/browse/${issue.key}`, { class: 'key' }, issue.key)),
    h('td', { class: 'summary' }, link(`/browse/${issue.key}`, { dir: 'auto' }, issue.title)),
    h('td', { class: 'status' }, h('span', { class: 'lozenge' }, issue.status)),
    h('td', { class: 'duedate' }, issue.due === null ? '' : dayText(issue.due)),
    h(
      'td',
      { class: 'labels' },
      issue.labels.map((label) => h('a', { href: '/issues/?jql=' }, label)),
    ),
  );

export const dashboard = (issues) =>
  h(
    'div',
    { id: 'dashboard-content', class: 'list-page' },
    h(
      'div',
      { id: 'gadget-10010', class: 'gadget-inline' },
      h('h2', null, 'Filter results'),
      h(
        'div',
        { class: 'search-results-dashboard-item-issue-table' },
        h(
          'table',
          { class: 'issue-table table' },
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              ['T', 'Key', 'Summary', 'Status', 'Due', 'Labels'].map((name) => h('th', null, name)),
            ),
          ),
          h('tbody', null, issues.slice(0, 20).map(gadgetRow)),
        ),
      ),
    ),
  );

export const forYou = (issues, boards) =>
  h(
    'div',
    { id: 'your-work-page-tabs-0', class: 'list-page' },
    h(
      'ul',
      null,
      boards
        .slice(0, 1)
        .map((board) =>
          h(
            'li',
            { key: `board-${board.id}` },
            link(
              board.path,
              { 'data-test-id': 'global-pages.home.ui.tab-container.tab.item-list.item-link' },
              board.name,
            ),
          ),
        ),
      issues
        .slice(0, 15)
        .map((issue) =>
          h(
            'li',
            { key: issue.key, meta: { row: issue.key } },
            link(
              `/browse/${issue.key}`,
              { 'data-test-id': 'global-pages.home.ui.tab-container.tab.item-list.item-link' },
              h('span', { dir: 'auto' }, issue.title),
              ' ',
              h('small', null, issue.key),
            ),
          ),
        ),
    ),
  );

export const releasePage = (issues) =>
  h(
    'div',
    { class: 'list-page' },
    issues.map((issue) =>
      h(
        'div',
        {
          key: issue.key,
          class: 'entry entry-line',
          'data-testid': 'software-releases-version-detail-issue-list.ui.issues.issue-card',
          meta: { row: issue.key },
        },
        typeIcon(issue),
        h('span', { class: 'key' }, issue.key),
        h('span', { class: 'entry-title', dir: 'auto' }, issue.title),
      ),
    ),
  );

/** The work of one person. */
export const profile = (issues) =>
  h(
    'div',
    { 'data-testid': 'profile-work-list', class: 'list-page' },
    h(
      'ul',
      null,
      issues
        .slice(0, 12)
        .map((issue) =>
          h(
            'li',
            { key: issue.key, 'data-testid': 'work-item', class: 'entry-line', meta: { row: issue.key } },
            typeIcon(issue),
            link(`/browse/${issue.key}`, { class: 'entry-title', dir: 'auto' }, issue.title),
            h('small', null, issue.projectName),
          ),
        ),
    ),
  );

/** A page whose markup nobody was found to show: lines that link to issues, and a link in prose. */
export const approvals = (issues) =>
  h(
    'div',
    { class: 'list-page' },
    h(
      'div',
      { class: 'ak-renderer-document' },
      h('p', null, 'As in ', link(`/browse/${issues[0].key}`, null, issues[0].key)),
    ),
    h(
      'ul',
      null,
      issues
        .slice(0, 12)
        .map((issue) =>
          h(
            'li',
            { key: issue.key, class: 'entry-line approval', meta: { row: issue.key } },
            typeIcon(issue),
            link(`/browse/${issue.key}`, { class: 'key' }, issue.key),
            link(`/browse/${issue.key}`, { class: 'entry-title', dir: 'auto' }, issue.title),
            h('button', null, 'Approve'),
          ),
        ),
    ),
  );

export const summaryPage = (issues) =>
  h(
    'div',
    { 'data-testid': 'contextual-summary.ui.gadgets.recent-activity', class: 'list-page' },
    h('h2', null, 'Recent activity'),
    issues.slice(0, 8).map((issue) =>
      h(
        'p',
        { key: issue.key },
        'Somebody updated ',
        h(
          'a',
          {
            'data-testid': 'inline-card-resolved-view',
            href: `https://acme.atlassian.net/browse/${issue.key}`,
            meta: { row: issue.key },
          },
          `${issue.key}: ${issue.title}`,
        ),
        ' ',
        h('span', { 'data-testid': 'inline-card-resolved-view-lozenge--text' }, issue.status),
      ),
    ),
  );
