import type { Selectors } from '../read-dom.ts';

/**
 * Everything that Jira Data Center's pages are recognised by, 8.20 to 10. Newest first in each list, with the version it
 * was seen in; 'inf' is inferred and was not observed. Its class names are the product's own and old, none is hashed.
 */

/** A page's names for itself. */
export const metas: Selectors = ['meta[name]'];
/** The path under which the site lives. */
export const contextPath: Selectors = ['meta[name="ajs-context-path"]'];

/** Any link to an issue. */
export const issueLink: Selectors = ['a[href*="/browse/"]'];

/** Where issues are linked in prose or beside the lists: no list, so no tags. */
export const prose: Selectors = [
  ...['#descriptionmodule', '#activitymodule', '.user-content-block', '.issuePanelContainer'], // 8–10
  ...['.activity-stream', '.activity-item', '[contenteditable="true"]', '#header', '#footer', '#sidebar'], // 8–10
];

/** One entry of a list, whatever it is made of. */
export const anyEntry: Selectors = ['li', 'tr', '[role="row"]', '[role="listitem"]'];

/** The name of the board above it. */
export const boardName: Selectors = ['#subnav-title .subnavigator-title', '#ghx-board-name']; // inf

/** The status with its category in a class, in every table and in the issue view. */
export const lozenge: Selectors = ['.jira-issue-status-lozenge']; // 8–10

/** The link of an entry, which carries the key. */
export const keyLink: Selectors = ['a.issue-link[data-issue-key]:not(.parentIssue)']; // 8–10

/** RapidBoard in work mode. */
export const board = {
  card: ['.ghx-issue[data-issue-key]'], // 8–10
  fields: ['.ghx-issue-fields'], // 8–10
  summary: ['.ghx-summary .ghx-inner', '.ghx-summary'], // 8–10
  type: ['.ghx-type'], // 8–10
  priority: ['.ghx-priority'], // 8–10
  epic: ['[data-epickey]'], // 8–10
  extra: ['.ghx-extra-field:not(.ghx-fa)'], // 8–10
  extraContent: ['.ghx-extra-field-content'], // 8–10
  points: ['.ghx-statistic-badge'], // 8–10
  column: ['.ghx-column[data-column-id]'], // 8–10
  pool: ['#ghx-pool', '#ghx-work'], // 8–10
} as const satisfies Record<string, Selectors>;

/** The heading of the column with this id. */
export const columnHeading = (id: string): Selectors => {
  const column = `#ghx-column-headers .ghx-column[data-id="${CSS.escape(id)}"]`;
  return [`${column} .ghx-column-title h2`, `${column} .ghx-column-title`, `${column} h2`]; // 8–10
};

/** RapidBoard in plan mode: the backlog and its sprints. */
export const backlog = {
  row: [
    '.ghx-backlog-card[data-issue-key]', // 9–10
    '.js-issue.ghx-issue-compact[data-issue-key]:not(.ghx-backlog-card)', // 8
  ],
  end: ['.ghx-items-container', '.ghx-end'], // 8–10
  main: ['.ghx-plan-main-fields'], // 8–10
  group: ['.ghx-backlog-container'], // 8–10
  groupName: ['.ghx-backlog-header .ghx-name'], // 8–10
  sprint: '.ghx-sprint-active, .ghx-sprint-planned', // 8–10
} as const satisfies Record<string, Selectors | string>;

/** The pane beside a board. */
export const detail = {
  head: ['#ghx-detail-head'], // 8–10
  issue: ['#ghx-detail-issue[data-issuekey]'], // 8–10
  key: ['.ghx-fieldname-issuekey'], // 8–10
  summary: ['[data-field-id="summary"]'], // 8–10
} as const satisfies Record<string, Selectors>;

/** Rows of the navigator, of filter gadgets, of sub-tasks and of an epic's issues. Cells are named by field ids, in every language. */
export const row = {
  row: ['tr.issuerow[data-issuekey]'], // 8–10
  titleCell: ['td.summary', 'td.stsummary', 'td.issuekey'], // 8–10
  title: [
    'td.summary a.issue-link:not(.parentIssue)', // 8–10
    'td.stsummary a.issue-link', // inf
  ],
  parent: ['td.summary a.issue-link.parentIssue'], // 8–10
  type: ['td.issuetype img'], // 8–10
  priority: ['td.priority img'], // 8–10
  resolution: ['td.resolution'], // 8–10
  unresolved: ['td.resolution em'], // 8–10
  labels: ['td.labels .lozenge', 'td.labels a'], // 8–10
  versions: ['td.fixVersions'], // 8–10
  created: ['td.created time'], // inf
  updated: ['td.updated time'], // inf
  due: ['td.duedate time'], // inf
  resolved: ['td.resolutiondate time'], // inf
  subtasks: '#view-subtasks', // 8–10
} as const satisfies Record<string, Selectors | string>;

/** The left half of the navigator's split view. */
export const split = {
  item: ['ol.issue-list > li[data-key]'], // 8–10
  summary: ['.issue-link-summary'], // 8–10
  type: ['.splitview-issue-link img'], // inf
} as const satisfies Record<string, Selectors>;

/** The issue view: the page, and the right half of the split view. */
export const issue = {
  header: ['.issue-header-content'], // 8–10
  key: ['#key-val[data-issue-key]'], // 8–10
  frame: ['#issue-content'], // 8–10
  summary: ['#summary-val'], // 8–10
  parent: ['#parent_issue_summary'], // inf
  type: ['#type-val'], // 8–10
  priority: ['#priority-val'], // 8–10
  resolution: ['#resolution-val.resolved'], // inf
  description: ['#description-val'], // inf
  labels: ['ul[id^="labels-"] .lozenge'], // 8–10
  versions: ['#fixfor-val a'], // 8–10
  due: ['#due-date time'], // inf
  created: ['#created-val time'], // inf
  updated: ['#updated-val time'], // inf
  resolved: ['#resolutiondate-val time'], // inf
} as const satisfies Record<string, Selectors>;

/** Linked issues within the issue view. */
export const linked = {
  entry: ['#linkingmodule .link-content'], // 8–10
  summary: ['.link-summary'], // inf
} as const satisfies Record<string, Selectors>;

/** Queues of Jira Service Management: the container and its links are known, the rows are inferred. */
export const queue = {
  row: ['.queue-react-table-container tbody tr', '.queue-react-table-container [role="row"]'], // inf
  link: ['.issue-link'], // 8–10
} as const satisfies Record<string, Selectors>;
