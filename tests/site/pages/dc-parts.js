/**
 * What the templates of Jira Data Center's pages share. Its pages are HTML strings, on the server and in the browser:
 * a swap puts the whole string in again, and whatever somebody added in between is gone.
 *
 * A template gets `{ data, context, modern }`: the stand-in's issues, the context path ('' or '/jira'), and whether the
 * markup is that of 9 and later or that of 8.
 */

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside HTML, in an attribute too. */
export const esc = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the server writes it by its default format, dd/MMM/yy; '' for none. */
export const dayText = (iso) =>
  iso === null ? '' : `${iso.slice(8, 10)}/${months[Number(iso.slice(5, 7)) - 1]}/${iso.slice(2, 4)}`;

/** A date of the navigator and the issue view. */
export const timeText = (iso) =>
  iso === null ? '&nbsp;' : `<time datetime="${iso.replace('Z', '+0000')}">${dayText(iso)}</time>`;

export const issueHref = ({ context }, key) => `${context}/browse/${key}`;

export const typeImage = ({ context }, issue) =>
  `<img src="${context}/secure/viewavatar?size=xsmall&amp;avatarId=${issue.avatar}&amp;avatarType=issuetype" height="16" width="16" alt="${esc(issue.type)}">`;

const colours = { new: 'blue-gray', indeterminate: 'yellow', done: 'green' };

export const lozenge = (issue) =>
  `<span class="jira-issue-status-lozenge aui-lozenge jira-issue-status-lozenge-${colours[issue.category]} jira-issue-status-lozenge-${issue.category} aui-lozenge-subtle jira-issue-status-lozenge-max-width-medium" data-tooltip="${esc(issue.status)}">${esc(issue.status)}</span>`;

/** The issue's epic, when its parent is one. */
export const epicOf = ({ data }, issue) =>
  data.issues.find(({ key, type }) => key === issue.parentKey && type === 'Epic') ?? null;

/** The issue's parent, when it is a sub-task. */
export const parentOf = ({ data }, issue) =>
  issue.type === 'Sub-task' ? (data.issues.find(({ key }) => key === issue.parentKey) ?? null) : null;

/** The days since the last change, as the dots on a card count them. */
export const daysOf = (issue) => Math.min(99, issue.key.length * 3 + (Number(issue.id) % 9));
