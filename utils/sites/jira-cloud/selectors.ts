import type { Selectors } from '../read-dom.ts';

/**
 * Everything that Jira Cloud's pages are recognised by. Newest first in each list, with the month it was last seen in;
 * `data-testid` before role before structure, hashed classes never. Leaves of long names are matched where prefixes move.
 */

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

/** React draws its overlays there once it runs. 2026-04 */
export const hydrated = 'body > .atlaskit-portal-container';

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
