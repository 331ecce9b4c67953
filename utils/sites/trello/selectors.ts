/**
 * Every mark of Trello's pages that is asked for, newest first, with the month it was last seen. Test ids before roles
 * before structure; class names are hashes of a build and never used.
 */
import type { Selectors } from '../read-dom.ts';

/**
 * Any card's front, on the board and in the panels beside it; the value is the card's id, `Optimistic_Card_…` until the
 * server has given one (2025-11).
 */
export const cardIdAttribute = 'data-card-id';
export const testIdAttribute = 'data-testid';
export const cardFront = `[${cardIdAttribute}]`;

/** What a card's front stands for, by its test id (2025-11). Minimal cards fill in later, in place. */
export type FrontKind = 'card' | 'mirror' | 'separator' | 'link' | 'board' | 'nothing';
export const frontKinds: ReadonlyMap<string, FrontKind> = new Map([
  ['trello-card', 'card'],
  ['minimal-card', 'card'],
  ['full-cover-card', 'card'],
  ['mirror-card', 'mirror'],
  ['separator-card', 'separator'],
  ['link-card', 'link'],
  ['board-card', 'board'],
  ['loading-card', 'nothing'],
  ['planner-discovery-card', 'nothing'],
  ['smart-list-card', 'nothing'],
]);

/** The name of a card, linked to its back (2026-09); any link to a card within its front (structure). */
export const cardName = '[data-testid="card-name"]';
export const cardLink = 'a[href*="/c/"]';

export const templateBadge = '[data-testid="badge-card-template"]';
export const frontLabel = '[data-testid="compact-card-label"]';
export const dueDoneBadge = '[data-testid="badge-due-date-completed"]';
export const repeatIcon = '[data-testid="repeat-icon"]';
export const dueBadge = '[data-testid^="badge-due-date-"]';
export const customFieldBadge = '[data-testid="badge-custom-field"]';
export const archivedBadge = '[data-testid="badge-card-archived"]';
export const boardChip = '[data-testid="card-front-board-chip"]';

/** The list around a card, and its name (2025-11). */
export const list: Selectors = ['[data-testid="list-wrapper"]', '[data-list-id]'];
export const listName = '[data-testid="list-name"]';
/** The board around its lists, and its name (2026-09). */
export const boardView = '[data-testid="board-view"]';
export const boardName = '[data-testid="board-name-display"]';

/** The board's lists together (2026-09). */
export const lists = '[data-testid="lists"]';

/** The panels beside the board, whose cards are not on it (2025-11). */
export const besideBoard = '[data-testid="trello-inbox-container"], #trello-inbox-root, [data-testid="planner"]';

/**
 * Items that stand for a card by the link in them, in the views beside the board. Their test ids are known by name only; what
 * is within an item is inferred (2026-09).
 */
export const tableRow: Selectors = ['[data-test-class="table-row"]', '[data-testid="member-cards-table"] tr'];
export const calendarEvent: Selectors = ['[data-testid="calendar-event"]', '[data-testid="week-view-event"]'];
export const timelineItem: Selectors = ['[data-testid="timeline-wrapper"] [data-testid="item-container"]'];
export const yourCard: Selectors = ['[data-testid="your-cards-card-item"]'];
export const homeCard: Selectors = ['[data-testid="home-up-next-item"]', '[data-testid="home-highlights-list"] > *'];
export const plannerCard: Selectors = [
  '[data-testid="event-preview-associated-card"]',
  '[data-testid="event-detail-associated-card"]',
];
export const itemLabel = '[data-testid="your-card-label-wrapper"]';
export const itemListName = '[data-testid="your-cards-list-name-wrapper"], [data-testid="cards-list-name"]';
export const itemBoardName = '[data-testid="cards-board-name"]';

/** The dialog of an open card (2026-04). */
export const cardBack: Selectors = [
  '[data-testid="card-back-name"][role="dialog"]',
  '[role="dialog"][aria-labelledby="card-back-name"]',
];
export const backHeader = '[data-testid="card-back-header"]';
/** The title: a text area while it is edited, or always; read otherwise from the heading (2026-04, sources differ). */
export const backTitleInput = '[data-testid="card-back-title-input"]';
export const backTitle = '#card-back-name';
export const backTemplate = '[data-testid="template-card-back-banner"]';
export const backArchived = '[data-testid="card-back-archive-banner"]';
export const backLabel = '[data-testid="card-back-labels-container"] [data-testid="card-label"]';
export const backDescription = '[data-testid="description-content-area"] .ak-renderer-document';
export const backChecklist = '[data-testid="checklist-container"]';
export const checklistTitle = '[data-testid="checklist-title"]';
export const checkItemName = '[data-testid="check-item-name"]';
/** A comment's date, linked to its place on the card: tells which card a dialog shows that has no address (inferred). */
export const backOwnLink = 'a[href*="/c/"][href*="#comment-"]';

/** Places where a link to a card is prose: descriptions, comments, editors. */
export const prose =
  '.ak-renderer-document, .ak-renderer-wrapper, [data-testid="comment-container"], [data-testid="card-back-activity"], [contenteditable="true"]';
