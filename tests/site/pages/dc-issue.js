/** The issue view: the page under /browse, and the right half of the navigator's split view. */
import { dayText, epicOf, esc, issueHref, lozenge, parentOf, timeText, typeImage } from './dc-parts.js';

const link = (page, issue) =>
  `<a class="issue-link" data-issue-key="${issue.key}" href="${issueHref(page, issue.key)}">`;

const item = (name, inside) =>
  `<li class="item"><div class="wrap"><strong class="name">${name}:</strong>${inside}</div></li>`;

const details = (page, issue) => {
  const epic = epicOf(page, issue);
  return `<ul id="issuedetails" class="property-list two-cols">
${item('Type', `<span id="type-val" class="value">${typeImage(page, issue)} ${esc(issue.type)}</span>`)}
${item('Status', `<span id="status-val" class="value">${lozenge(issue)}</span>`)}
${item('Priority', `<span id="priority-val" class="value">${esc(issue.priority)}</span>`)}
${item('Resolution', `<span id="resolution-val" class="value${issue.resolved ? ' resolved' : ' unresolved'}">${issue.resolved ? 'Done' : 'Unresolved'}</span>`)}
${item('Fix Version/s', `<span id="fixfor-val" class="value">${issue.versions.map((version) => `<a href="#" title="${esc(version)}">${esc(version)}</a>`).join(', ') || 'None'}</span>`)}
${item('Labels', `<div class="labels-wrap value" id="wrap-labels">${issue.labels.length === 0 ? '<span class="labels" id="labels-0-value">None</span>' : `<ul class="labels" id="labels-${issue.id}-value">${issue.labels.map((label) => `<li><a class="lozenge" href="#" title="${esc(label)}"><span>${esc(label)}</span></a></li>`).join('')}</ul>`}</div>`)}
${epic === null ? '' : item('Epic Link', `<div id="customfield_10014-val" class="value"><a class="aui-label ghx-label-4" href="${issueHref(page, epic.key)}" title="${esc(epic.title)}">${esc(epic.title)}</a></div>`)}
${issue.points === null ? '' : item('Story Points', `<div id="customfield_10026-val" class="value">${esc(issue.points)}</div>`)}</ul>`;
};

const dates = (issue) =>
  `<dl class="dates">${issue.due === null ? '' : `<dt>Due:</dt><dd class="date type-system type-date" id="due-date" title="${dayText(issue.due)}"><time datetime="${issue.due}">${dayText(issue.due)}</time></dd>`}
<dt>Created:</dt><dd class="date user-tz" id="created-val">${timeText(issue.created)}</dd><dt>Updated:</dt><dd class="date user-tz" id="updated-val">${timeText(issue.updated)}</dd></dl>`;

const module = (id, title, inside) =>
  inside === ''
    ? ''
    : `<div id="${id}" class="module toggle-wrap"><div class="mod-header"><h4 class="toggle-title">${title}</h4></div><div class="mod-content">${inside}</div></div>`;

const rows = (page, issues) =>
  issues.length === 0
    ? ''
    : `<table class="issuelisttable aui"><tbody>${issues.map((issue) => `<tr class="issuerow" id="issuerow${issue.id}" rel="${issue.id}" data-issuekey="${issue.key}"><td class="stsummary">${link(page, issue)}${esc(issue.title)}</a></td><td class="issuetype">${typeImage(page, issue)}</td><td class="status">${lozenge(issue)}</td></tr>`).join('')}</tbody></table>`;

const links = (page, issue) => {
  const known = issue.links.filter(({ key }) => page.data.issues.some((one) => one.key === key));
  return known
    .map(
      ({ relation, key, title }) =>
        `<dl class="links-list"><dt title="${esc(relation)}">${esc(relation)}</dt><dd id="internal-${issue.id}_${key}"><div class="link-content"><p><span title="${key}: ${esc(title)}">${link(page, { key })}${key}</a> <span class="link-summary">${esc(title)}</span></span></p></div></dd></dl>`,
    )
    .join('');
};

/** A description with a mention in prose, and comments, as they are linked there. */
const prose = (page, issue) =>
  `<div class="user-content-block"><p>${esc(issue.description)}</p>${issue.mentions.map((key) => `<p>See <a href="${issueHref(page, key)}" title="${key}" class="issue-link" data-issue-key="${key}">${key}</a></p>`).join('')}</div>`;

/** The header: key and summary. An inline edit of the summary writes it anew. */
const issueHeader = (page, issue) => {
  const parent = parentOf(page, issue);
  const above =
    parent === null
      ? ''
      : `<li><a class="issue-link" id="parent_issue_summary" data-issue-key="${parent.key}" href="${issueHref(page, parent.key)}" title="${esc(parent.title)}">${parent.key} ${esc(parent.title)}</a></li>`;
  const title = page.modern
    ? `<div id="summary-val" class="editable-field inactive" title="Click to edit"><h2>${esc(issue.title)}</h2></div>`
    : `<h1 id="summary-val" class="editable-field inactive" title="Click to edit">${esc(issue.title)}</h1>`;
  return `<header class="aui-page-header"><div class="aui-page-header-inner"><div class="aui-page-header-main"><ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="#">${esc(issue.projectName)}</a></li>${above}<li><a class="issue-link" data-issue-key="${issue.key}" href="${issueHref(page, issue.key)}" id="key-val" rel="${issue.id}">${issue.key}</a></li></ol>${title}</div></div></header>`;
};

/** Both halves, as `#issue-content` holds them. */
export const issueView = (page, issue) => {
  const children = page.data.issues.filter(({ parentKey }) => parentKey === issue.key);
  const subtasks = children.filter(({ type }) => type === 'Sub-task');
  const inEpic = issue.type === 'Epic' ? children.filter(({ type }) => type !== 'Sub-task') : [];
  return `<div id="issue-content" class="issue-edit-form"><div id="stalker" class="issue-header js-stalker"><div class="issue-header-content">${issueHeader(page, issue)}</div></div>
<div class="issue-body-content"><div class="aui-group issue-body"><div class="aui-item issue-main-column">
${module('details-module', 'Details', details(page, issue))}
${module('descriptionmodule', 'Description', `<div id="description-val" class="field-ignore-highlight editable-field inactive">${issue.description === '' ? '' : prose(page, issue)}</div>`)}
${module('linkingmodule', 'Issue Links', links(page, issue))}
${module('view-subtasks', 'Sub-Tasks', rows(page, subtasks))}
${module('greenhopper-epics-issue-web-panel', 'Issues in epic', rows(page, inEpic))}
</div><div id="viewissuesidebar" class="aui-item issue-side-column">${module('peoplemodule', 'People', `<dl><dt>Assignee:</dt><dd id="assignee-val">${esc(issue.assignee ?? 'Unassigned')}</dd><dt>Reporter:</dt><dd id="reporter-val">${esc(issue.reporter)}</dd></dl>`)}${module('datesmodule', 'Dates', dates(issue))}</div></div></div></div>`;
};
