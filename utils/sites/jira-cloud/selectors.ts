/**
 * Everything that Jira Cloud's pages are recognised by. Newest first in each list, with the month it was last seen in;
 * `data-testid` before role before structure, hashed classes never. Leaves of long names are matched where prefixes move.
 * One long module, because a redesign is mended here and nowhere else.
 */
import type { Selectors } from '../read-dom.ts';

const id = (name: string): string => `[data-testid="${name}"]`;

/** Any link to an issue. 2026-09 */
export const issueLink: Selectors = ['a[href*="/browse/"]'];

/** The picture whose `alt` names the type. 2026-09 */
export const typeIcon: Selectors = [
  'img[data-vc="native-issue-table-ui-icon-cell-img"]',
  'img[src*="/issuetype/avatar/"]',
  'img[src*="/issuetypes/"]',
];

/** Where issues are linked in prose: no list, so no tags. 2026-08 */
export const prose: Selectors = [
  '.ak-renderer-document',
  '.ProseMirror',
  '[contenteditable="true"]',
  '[data-testid*="comment"]',
  '[data-testid*="issue.activity"]',
  `a${id('inline-card-resolved-view')}`,
];

/** One entry of a list, whatever it is made of. */
export const anyEntry: Selectors = ['li', 'tr', '[role="row"]', '[role="listitem"]'];

/** The name of the board or project above its pages. 2026-09 */
export const pageName: Selectors = [id('horizontal-nav-header.ui.board-header.header')];

/** React draws its overlays there once it runs: a child of the body. 2026-04 */
export const hydrated = '.atlaskit-portal-container';

/** Software board, generation A ("platform-board-kit"). */
export const boardA = {
  card: [
    id('platform-board-kit.ui.card.card'), // 2026-08
    '[data-component-selector="platform-board-kit.ui.card-container"]', // 2026-08
  ],
  key: [`${id('platform-card.common.ui.key.key')} a`], // 2026-08
  keyBox: [id('platform-card.common.ui.key.key')], // 2026-08
  summary: [
    id('issue-field-single-line-text-readview-card.ui.single-line-text.container.box'), // 2026-08
    id('platform-card.common.ui.summary.summary'), // 2025
    '[data-component-selector="issue-field-summary-inline-edit.ui.read.static-summary"]', // 2024
  ],
  parent: [`${id('issue-field-parent-readview-card.ui.parent.tag-dropdown-trigger')} [data-tag-text]`], // 2026-08
  points: [
    id('platform-card.common.ui.estimate.badge'), // 2026-08
  ],
  priority: [`${id('platform-card.common.ui.priority.icon')} img`], // 2026-08
  due: [
    `[data-issuefieldid="duedate"] time[datetime]`, // 2026-08
    `${id('coloured-due-date.ui.colored-due-date-container')} time[datetime]`, // 2026-04
  ],
  labels: ['[data-issuefieldid="labels"]'], // 2026-08
  column: [
    id('platform-board-kit.ui.column.draggable-column.styled-wrapper'), // 2026-08
    '[data-component-selector="platform-board-kit.ui.column.draggable-column"]', // 2026-08
  ],
  columnName: [id('platform-board-kit.common.ui.column-header.editable-title.column-title.column-name')], // 2026-08
} as const satisfies Record<string, Selectors>;

/** Board, generation B ("board.content"): business boards since 2026-04, software boards since 2026-09. */
export const boardB = {
  card: [
    id('board.content.cell.card'), // 2026-09
    '[data-vc="business-board-card"]', // 2026-04
  ],
  /** The overlay is the first of two links on a card; the other one is the key as it is read. */
  key: issueLink,
  summary: ['a[href*="/browse/"] + div span'], // 2026-09
  icon: ['[role="presentation"] > img[alt]'], // 2026-09
  priority: ['[role="presentation"] > button > img[alt]'], // 2026-09
  column: [
    id('board.content.cell'), // 2026-09
    '[data-vc="business-board-column"]', // 2026-04
  ],
  columnName: [id('board.content.cell.column-header.name')], // 2026-09
} as const satisfies Record<string, Selectors>;

/** Native issue table: navigator, business list, children of an epic, timelines. */
export const table = {
  row: [
    `tr${id('native-issue-table.ui.issue-row')}`, // 2026-10
    'tr[data-vc="issue-row"]', // 2026-04
  ],
  key: [
    `a${id('native-issue-table.common.ui.issue-cells.issue-key.issue-key-cell')}`, // 2026-10
    'a[data-component-selector="jira-native-issue-table-issue-key"]', // 2025
  ],
  merged: [
    id('native-issue-table.ui.row.issue-row.merged-cell'), // 2026-10
    '[data-vc="merged-cell"]', // 2026-04
  ],
  summary: [
    id('native-issue-table.common.ui.issue-cells.issue-summary.issue-summary-cell'), // 2026-10
    'button[data-testid$="summary-cell-content.summary-button"]', // 2026-04, business timeline
  ],
  /** The number at the end of the name is the status category's. */
  lozenge: ['[data-testid^="issue.fields.status.common.ui.status-lozenge."]'], // 2026-10
  frame: ['table'],
  headers: ['thead th'],
  cellText: [`${id('issue-field-inline-edit-read-view-container.ui.container')} > span`], // 2026-08
  tags: [`${id('list-with-popup.ui.tag-item.tag-item')} [data-tag-text]`], // 2026-08
} as const satisfies Record<string, Selectors>;

/** The business list until early 2025. */
export const baseTable = {
  // The beginning first: to look into each test id of a page takes fifty times as long.
  row: ['[data-testid^="business-list."][data-testid*="rows-container.row-wrapper-"]'], // 2025
  title: ['[data-testid$="summary-cell"]'], // 2025
  type: ['img[alt]'], // inferred
  status: ['[data-testid$="status-cell.cell-container"]'], // 2025
} as const satisfies Record<string, Selectors>;

/** The issue view, as a page, as a panel beside a list and as a modal: the same names in all three. */
export const issue = {
  crumb: [id('issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container')], // 2026-08
  key: [`a${id('issue.views.issue-base.foundation.breadcrumbs.current-issue.item')}`], // 2026-08
  frame: [
    id('issue.views.issue-details.issue-modal.modal-dialog'), // 2026-04
    id('issue.views.issue-details.issue-layout.compact-layout'), // 2025
  ],
  type: [
    `${id('issue-view-foundation.noneditable-issue-type.button')} img[alt]`, // 2026-08
    `${id('issue.views.issue-base.foundation.change-issue-type.button')} img[alt]`, // 2026-04
  ],
  summary: [id('issue.views.issue-base.foundation.summary.heading')], // 2026-08
  description: [`${id('issue.views.field.rich-text.description')} .ak-renderer-document`], // 2026-04
  status: [id('issue-field-status.ui.status-view.status-button.status-button')], // 2026-08
  resolution: [id('issue-field-resolution.ui.read.resolution-status-label')], // 2026-04
  parent: [
    id('issue-field-parent.ui.view-link'), // 2026-04
    id('issue.views.issue-base.foundation.breadcrumbs.parent-issue.item'), // 2025
  ],
  due: [
    `${id('issue.issue-view-layout.issue-view-date-field.duedate')} time[datetime]`, // 2026-04
    `${id('coloured-due-date.ui.colored-due-date-container')} time[datetime]`, // 2026-04
  ],
  labels: [
    '[data-testid="issue.views.field.select.common.select-inline-edit.labels.field-inline-edit-state-less--container"] > span', // 2026-04
  ],
  points: [
    id('issue-field-story-point-estimate-readview-full.ui.story-point-estimate.badge'), // 2026-04
  ],
} as const satisfies Record<string, Selectors>;

/** Backlog, company- and team-managed. A row has two links: one for screen readers, one to look at. */
export const backlog = {
  row: ['[data-testid^="software-backlog.card-list.card.content-container."]'], // 2026-08
  key: [
    `a${id('software-backlog.card-list.card.card-contents.key')}`, // 2026-08
    `a${id('software-backlog.card-list.card.card-contents.screen-reader-key')}`, // 2026-08
  ],
  title: [id('software-backlog.card-list.card.card-contents.summary-field.summary-field-static.content')], // 2026-08
  type: [`${id('software-backlog.card-list.card.card-contents.type-icon.type')} img[alt]`], // 2026-08
  status: ['[data-testid^="software-backlog.card-list.card.card-contents.status-field"]'], // 2026-08
  due: ['[data-testid^="software-backlog.card-list.card.card-contents.due-date"] time[datetime]'], // inferred
  points: ['[data-testid^="software-backlog.card-list.card.card-contents.estimate-field-wrapper"]'], // 2026-08
} as const satisfies Record<string, Selectors>;

/** The list beside an issue in the navigator's split view. */
export const split = {
  row: ['li[data-testid^="issue-navigator.ui.issue-results.detail-view.card-list.card.list-item"]'], // 2025
  link: ['a[data-testid$="card-list.card"]'], // 2025
  title: ['[data-testid$="card-list.card.summary"]'], // 2025
  type: ['img[alt]'], // 2025
} as const satisfies Record<string, Selectors>;

/** Linked issues and, until 2025, children in an issue view. */
export const lineCard = {
  row: [
    '[data-testid$="issue-line-card-view.card-container"]', // 2026-08
    '[data-testid$="issue-line-card.card-container"]', // 2026-08
  ],
  key: [
    'a[data-testid$="issue-line-card-view.key"]', // 2026-08
    '[data-testid$="issue-line-card-view.key"] a', // inferred
  ],
  title: [id('issue-field-summary.ui.inline-read.link-item')], // 2026-08
  type: ['img[alt]'], // inferred
  status: [id('issue-line-card.ui.status.status-field-container')], // 2026-08
} as const satisfies Record<string, Selectors>;

/** Calendar cards have no link: the button's label is the key. Scheduled cards were not seen; the leaf is expected to be the same. */
export const calendar = {
  card: [
    'button[data-testid$="calendar-card-container"]', // 2026-04
    `${id('calendar')} button[role="link"]`, // 2026-04
  ],
  lines: ['div'],
  type: ['img[alt]:not([data-testid])'], // 2026-04
  status: [id('common-components-status-lozenge.status-lozenge--text')], // 2026-04
} as const satisfies Record<string, Selectors>;

/** Software timeline until 2026-08; since then it is the native issue table. */
export const timeline = {
  row: ['[data-testid^="roadmap.timeline-table.components.list-item.container-"]'], // 2026-08
  key: [`a${id('roadmap.timeline-table-kit.ui.list-item-content.summary.key')}`], // 2026-08
  title: [id('roadmap.timeline-table-kit.ui.list-item-content.summary.title')], // 2026-08
  type: ['img[alt]'], // 2026-08
} as const satisfies Record<string, Selectors>;

/** Plans (Advanced Roadmaps). */
export const plan = {
  row: [id('portfolio-3-portfolio.app-simple-plans.main.tabs.roadmap.scope.issues.issue.row')], // 2026-08
  key: ['a[id^="issue-link-"]'], // 2026-08
  title: ['[aria-haspopup] [role="presentation"] > button > div'], // 2026-08
  type: ['img[data-testid*="issue.issue-icon-"]'], // 2026-08
} as const satisfies Record<string, Selectors>;

/** Queues of Jira Service Management: each cell names row and field, `…cell-wrapper-row<KEY>-<field>`. */
export const queue = {
  row: [
    `${id('virtual-table.table.main')} [role="row"]`, // 2026-09
    `${id('virtual-table')} [role="row"]`, // 2026-09
    '.virtual-table-row', // 2024
  ],
  keyCell: [
    '[data-testid*="cell-wrapper-row"][data-testid$="-issuekey"]', // 2026-09
    '.issuekey', // 2024
  ],
  link: ['a'],
  title: ['[data-testid*="cell-wrapper-row"][data-testid$="-summary"]'], // 2026-09
  type: ['[data-testid*="cell-wrapper-row"][data-testid$="-issuetype"] img[alt]'], // inferred
  status: ['[data-testid*="cell-wrapper-row"][data-testid$="-status"]'], // 2026-09
  due: ['[data-testid*="cell-wrapper-row"][data-testid$="-duedate"] time[datetime]'], // inferred
  clock: ['[data-testid*="cell-wrapper-row"] [data-testid*="sla"]'], // inferred
} as const satisfies Record<string, Selectors>;

/** The table of the dashboard's filter gadget: the cells' classes are the fields' ids. */
export const gadget = {
  row: [
    '.search-results-dashboard-item-issue-table tr', // 2025
    '#dashboard-content table.issue-table tr', // 2025
  ],
  key: ['td.issuekey a[href*="/browse/"]', 'a[href*="/browse/"]'], // 2025
  title: ['td.summary'], // 2025
  type: ['td.issuetype img[alt]', 'img[alt]'], // 2025
  status: ['td.status'], // 2025
  labels: ['td.labels a', 'td.labels .lozenge'], // 2025
} as const satisfies Record<string, Selectors>;

/** Lists of what a person works on: For you, Your work, the profile. */
export const work = {
  item: [
    'li[data-testid="work-item"]', // 2025
    'a[data-test-id^="global-pages.home.ui.tab-container.tab.item-list.item-link"]', // 2024
  ],
} as const satisfies Record<string, Selectors>;

/** The issues of a release; no link was seen on them. */
export const release = {
  card: ['[data-testid="software-releases-version-detail-issue-list.ui.issues.issue-card"]'], // 2025
  key: ['span'],
  type: ['img[alt]'], // 2025
} as const satisfies Record<string, Selectors>;

/** An idea of Jira Product Discovery. */
export const idea = {
  key: [id('polaris-ideas.ui.idea-view.breadcrumbs.key.key')], // 2025
  title: [id('polaris-ideas.ui.idea-view.summary.container')], // 2025
} as const satisfies Record<string, Selectors>;

/** Issues mentioned by the gadgets of a business project's summary, as smart links with a whole address. */
export const summary = {
  link: [`[data-testid^="contextual-summary.ui.gadgets"] a${id('inline-card-resolved-view')}`], // 2026-04
} as const satisfies Record<string, Selectors>;
