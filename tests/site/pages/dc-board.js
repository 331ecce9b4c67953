/** RapidBoard: the board ("work") and the backlog ("plan"), as the templates of Jira Software Data Center write them. */
import { daysOf, dayText, epicOf, esc, issueHref, parentOf, typeImage } from './dc-parts.js';

const key = (page, issue) =>
  `<a href="${issueHref(page, issue.key)}" title="${issue.key}" class="js-key-link ghx-key-link"><span class="ghx-issue-key-link"><span class="ghx-key-link-project-key">${issue.projectKey}</span><span class="ghx-key-link-issue-num">${issue.key.slice(issue.projectKey.length)}</span></span></a>`;

/** Summaries have their text in `title` in 8 and in `data-tooltip` from 9 on. */
const tooltip = ({ modern }, text) => `${modern ? 'data-tooltip' : 'title'}="${esc(text)}"`;

const extraField = (name, value) =>
  `<div class="ghx-extra-field-row"><span class="ghx-extra-field${value === '' ? ' ghx-fa' : ''}" data-tooltip="${esc(`${name}: ${value === '' ? 'None' : value}`)}"><span class="ghx-extra-field-content">${value === '' ? 'None' : esc(value)}</span></span></div>`;

const extraFields = (issue) =>
  extraField('Due Date', dayText(issue.due)) + extraField('Labels', issue.labels.join(', '));

const epicLabel = (page, issue, classes) => {
  const epic = epicOf(page, issue);
  return epic === null
    ? ''
    : `<span class="${classes} ghx-label-4" data-epickey="${epic.key}" title="${esc(epic.title)}">${esc(epic.title)}</span>`;
};

const avatar = (issue) =>
  issue.assignee === null
    ? ''
    : `<div class="ghx-avatar"><span class="ghx-auto-avatar" data-tooltip="${esc(`Assignee: ${issue.assignee}`)}">${esc(issue.assignee.slice(0, 1))}</span></div>`;

const estimate = (issue) =>
  issue.points === null
    ? ''
    : `<span class="aui-badge ghx-statistic-badge" title="Story Points">${esc(issue.points)}</span>`;

const workCard = (page, issue, selected) => {
  const states = [
    issue.resolved ? ' ghx-done' : '',
    issue.type === 'Sub-task' ? ' ghx-issue-subtask' : '',
    selected === issue.key ? ' ghx-selected ghx-selected-primary' : '',
  ];
  return `<div class="js-detailview ghx-issue js-issue ghx-has-avatar js-parent-drag ghx-days-${daysOf(issue)} ghx-type-${issue.avatar}${states.join('')}" data-issue-id="${issue.id}" data-issue-key="${issue.key}" role="listitem" tabindex="0" aria-label="${esc(`${issue.key} ${issue.title}`)}">
<div class="ghx-issue-content"><div class="ghx-issue-fields"><div class="ghx-key">${key(page, issue)}</div><div class="ghx-summary" ${tooltip(page, issue.title)}><span class="ghx-inner">${esc(issue.title)}</span></div></div>
<div class="ghx-extra-fields">${extraFields(issue)}</div>
<div class="ghx-highlighted-fields"><div class="ghx-highlighted-field">${epicLabel(page, issue, 'aui-label')}</div></div></div>
<div class="ghx-grabber ghx-grabber-transparent"></div>
<div class="ghx-card-footer">${avatar(issue)}<div class="ghx-type" title="${esc(page.modern ? issue.type : `Issue Type: ${issue.type}`)}">${typeImage(page, issue)}</div><div class="ghx-flags"><span class="ghx-priority" title="${esc(issue.priority)}"></span></div><div class="ghx-corner">${estimate(issue)}</div><div class="ghx-days" data-tooltip="${daysOf(issue)} days in this column"></div></div>
</div>`;
};

/** The pool of the board: everything that a refresh writes anew. */
export const workPool = (page, board, selected) => {
  const columns = board.columns.map(({ name, statusIds }, index) => ({
    id: String(board.id * 10 + index),
    name,
    issues: page.data.issues.filter(
      ({ boardIds, statusId }) => boardIds.includes(board.id) && statusIds.includes(statusId),
    ),
  }));
  return `<div id="ghx-column-header-group" class="ghx-column-header-group"><ul id="ghx-column-headers" class="ghx-column-headers">${columns
    .map(
      ({ id, name }) =>
        `<li class="ghx-column" data-id="${id}"><div class="ghx-column-title"><h2>${esc(name)}</h2></div></li>`,
    )
    .join('')}</ul></div>
<div class="ghx-swimlane ghx-first" swimlane-id="${board.id}"><ul class="ghx-columns">${columns
    .map(
      ({ id, issues }) =>
        `<li class="ghx-column" data-column-id="${id}">${issues.map((issue) => workCard(page, issue, selected)).join('')}</li>`,
    )
    .join('')}</ul></div>`;
};

const planRow = (page, issue, selected) => {
  const own = page.modern
    ? 'js-issue ghx-backlog-card ghx-newcard js-sortable js-parent-drag ghx-issue-compact'
    : 'js-issue js-sortable js-parent-drag ghx-issue-compact';
  return `<div class="${own} ghx-type-${issue.avatar}${issue.resolved ? ' ghx-done' : ''}${selected === issue.key ? ' ghx-selected' : ''}" data-issue-id="${issue.id}" data-issue-key="${issue.key}" tabindex="0">
<div class="ghx-issue-content"><div class="ghx-row ghx-plan-main-fields"><div class="ghx-type" title="${esc(issue.type)}">${typeImage(page, issue)}</div><div class="ghx-summary" ${tooltip(page, issue.title)}><span class="ghx-inner">${esc(issue.title)}</span></div></div>
<div class="ghx-row ghx-plan-extra-fields"><span class="ghx-extra-field" data-tooltip="${esc(`Due Date: ${dayText(issue.due) || 'None'}`)}"><span class="ghx-extra-field-content">${dayText(issue.due) || 'None'}</span></span></div>
<div class="ghx-row ghx-end ghx-items-container">${epicLabel(page, issue, 'aui-lozenge ghx-label ghx-label-single')}<a href="${issueHref(page, issue.key)}" title="${issue.key}" class="ghx-key js-key-link">${issue.key}</a><span class="ghx-priority" title="${esc(issue.priority)}"></span>${estimate(issue)}</div></div>
<div class="ghx-grabber ghx-grabber-transparent"></div></div>`;
};

const planGroup = (page, classes, name, issues, selected) =>
  `<div class="ghx-backlog-container ${classes} ui-droppable"><div class="ghx-backlog-header"><div class="ghx-name">${esc(name)}</div><div class="ghx-issue-count">${issues.length} issues</div></div><div class="ghx-issues js-issue-list ghx-has-issues">${issues.map((issue) => planRow(page, issue, selected)).join('')}</div></div>`;

/** The backlog: the active sprint, where there is one, and everything else that is open. */
export const planContent = (page, board, selected) => {
  const project = page.data.issues.find(({ boardIds }) => boardIds.includes(board.id))?.projectKey;
  const own = page.data.issues.filter(
    ({ projectKey, type }) => projectKey === project && type !== 'Epic' && type !== 'Sub-task',
  );
  const inSprint = own.filter(({ boardIds, sprint }) => sprint !== null && boardIds.includes(board.id));
  const rest = own.filter((issue) => !inSprint.includes(issue) && issue.category !== 'done');
  const sprint =
    inSprint.length === 0
      ? ''
      : `<div class="ghx-sprint-group">${planGroup(page, 'ghx-sprint-active', inSprint[0].sprint, inSprint, selected)}</div>`;
  return `<div id="ghx-backlog-column"><div id="ghx-backlog" data-rendered="${board.id}"><div id="ghx-content-group">${sprint}<div class="ghx-backlog-group">${planGroup(page, 'ghx-everything-else', 'Backlog', rest, selected)}</div></div></div></div>`;
};

/** The pane beside the board, for the selected issue. */
export const boardDetail = (page, issue) => {
  const parent = parentOf(page, issue);
  return `<div id="ghx-detail-view" class="ghx-detail-view"><div id="ghx-detail-issue" data-issueid="${issue.id}" data-issuekey="${issue.key}"><div id="ghx-detail-head"><dl class="ghx-detail-list"><dt class="ghx-fieldname-issuekey">${parent === null ? '' : `<a href="${issueHref(page, parent.key)}" class="js-parent">${parent.key}</a> / `}<a href="${issueHref(page, issue.key)}" class="js-viewissue">${issue.key}</a></dt><dd data-field-id="summary" class="ghx-fieldname-summary">${esc(issue.title)}</dd></dl></div><div class="ghx-detail-contents"><p>${esc(issue.description)}</p><dl><dt>Status</dt><dd>${esc(issue.status)}</dd></dl></div></div></div>`;
};
