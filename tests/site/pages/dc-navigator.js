/** The issue navigator, as list and split, and the tables of the same make on dashboards. */
import { issueView } from './dc-issue.js';
import { epicOf, esc, issueHref, lozenge, parentOf, timeText, typeImage } from './dc-parts.js';

/** Rows of a page of results. */
export const pageSize = 50;

const link = (page, issue, classes = 'issue-link') =>
  `class="${classes}" data-issue-key="${issue.key}" href="${issueHref(page, issue.key)}"`;

const columns = {
  issuetype: ['T', (page, issue) => `<a ${link(page, issue)}>${typeImage(page, issue)}</a>`],
  issuekey: ['Key', (page, issue) => `<a ${link(page, issue)}>${issue.key}</a>`],
  summary: [
    'Summary',
    (page, issue) => {
      const parent = parentOf(page, issue);
      const above = parent === null ? '' : `<a ${link(page, parent, 'issue-link parentIssue')}>${parent.key}</a>`;
      return `<p>${above}<a ${link(page, issue)}>${esc(issue.title)}</a></p>`;
    },
  ],
  assignee: ['Assignee', (_, issue) => esc(issue.assignee ?? 'Unassigned')],
  priority: ['P', (_, issue) => `<img src="data:," height="16" width="16" alt="${esc(issue.priority)}">`],
  status: ['Status', (_, issue) => lozenge(issue)],
  resolution: ['Resolution', (_, issue) => (issue.resolved ? 'Done' : '<em>Unresolved</em>')],
  created: ['Created', (_, issue) => timeText(issue.created)],
  updated: ['Updated', (_, issue) => timeText(issue.updated)],
  duedate: ['Due', (_, issue) => timeText(issue.due)],
  labels: [
    'Labels',
    (_, issue) =>
      issue.labels.length === 0
        ? '&nbsp;'
        : `<div class="labels-wrap"><ul class="labels">${issue.labels.map((label) => `<li><a class="lozenge" href="#"><span>${esc(label)}</span></a></li>`).join('')}</ul></div>`,
  ],
  fixVersions: [
    'Fix Version/s',
    (_, issue) =>
      issue.versions.map((version) => `<span class="tinylink">${esc(version)}</span>`).join(', ') || '&nbsp;',
  ],
  customfield_10014: [
    'Epic Link',
    (page, issue) => {
      const epic = epicOf(page, issue);
      return epic === null
        ? '&nbsp;'
        : `<a class="aui-label ghx-label-4" href="${issueHref(page, epic.key)}" title="${esc(epic.title)}">${esc(epic.title)}</a>`;
    },
  ],
};

/** The columns of the navigator; the gadget shows fewer. */
export const navigatorColumns = Object.keys(columns);
export const gadgetColumns = ['issuetype', 'issuekey', 'summary', 'priority', 'status', 'duedate'];

export const row = (page, issue, shown, focused = false) =>
  `<tr id="issuerow${issue.id}" rel="${issue.id}" data-issuekey="${issue.key}" class="issuerow${focused ? ' focused' : ''}">${shown.map((id) => `<td class="${id}">${columns[id][1](page, issue)}</td>`).join('')}</tr>`;

export const table = (page, issues, shown, id) =>
  `<table ${id} class="aui issue-table"><thead><tr class="rowHeader">${shown.map((column) => `<th class="colHeaderLink sortable headerrow-${column}" data-id="${column}" rel="${column}:ASC"><span title="Sort By ${columns[column][0]}">${columns[column][0]}</span></th>`).join('')}</tr></thead><tbody>${issues.map((issue) => row(page, issue, shown)).join('')}</tbody></table>`;

/** What the results show: `layout` is 'list' or 'split', `from` the first row, `selected` the key of the split's issue. */
export const results = (page, issues, { layout, from, selected }) => {
  if (issues.length === 0)
    return '<div class="no-results no-results-message"><h3>No issues were found to match your search</h3></div>';
  const shown = issues.slice(from, from + pageSize);
  const count = `<div class="aui-group count-pagination"><span class="results-count-text"><span class="showing">${from + 1}–${from + shown.length} of <span class="results-count-total results-count-link">${issues.length}</span></span></span><button type="button" class="icon-next" ${from + pageSize >= issues.length ? 'disabled' : ''}>Next</button></div>`;
  if (layout === 'list')
    return `<div class="list-view">${count}<div class="issue-table-container">${table(page, shown, navigatorColumns, 'id="issuetable"')}</div></div>`;
  const issue = shown.find(({ key }) => key === selected) ?? shown[0];
  return `<div class="details-layout"><div class="list-results-panel"><div class="search-results">${count}<div class="list-panel"><ol class="issue-list" role="list">${shown
    .map(
      (one) =>
        `<li data-id="${one.id}" data-key="${one.key}" title="${esc(one.title)}"${one === issue ? ' class="focused"' : ''}><a class="splitview-issue-link" href="${issueHref(page, one.key)}" data-issue-key="${one.key}">${typeImage(page, one)}<div><span class="issue-link-key">${one.key}</span><br><span class="issue-link-summary">${esc(one.title)}</span></div></a></li>`,
    )
    .join('')}</ol></div></div></div><div class="detail-panel split-view">${issueView(page, issue)}</div></div>`;
};
