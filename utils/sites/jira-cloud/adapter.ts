import { firstIn, type Selectors, textOf } from '../read-dom.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { placeOf } from './address.ts';
import { jiraCloudApi } from './api.ts';
import { boardA as a, boardB as b, hydrated, pageName, backlog as rows } from './selectors.ts';
import { backlog } from './surfaces/backlog.ts';
import { baseTable } from './surfaces/base-table.ts';
import { boardA } from './surfaces/board-a.ts';
import { boardB } from './surfaces/board-b.ts';
import { calendar } from './surfaces/calendar.ts';
import { gadget } from './surfaces/gadget.ts';
import { idea } from './surfaces/idea.ts';
import { issueTable } from './surfaces/issue-table.ts';
import { issueView } from './surfaces/issue-view.ts';
import { lineCard } from './surfaces/line-card.ts';
import { plan } from './surfaces/plan.ts';
import { queue } from './surfaces/queue.ts';
import { release } from './surfaces/release.ts';
import { splitView } from './surfaces/split-view.ts';
import { summaryLink } from './surfaces/summary-link.ts';
import { ticketLinks } from './surfaces/ticket-links.ts';
import { timeline } from './surfaces/timeline.ts';
import { workList } from './surfaces/work-list.ts';

/** The name above the page, or the document's title without what Jira puts after it. */
const nameOn = (document: Document): string =>
  textOf(firstIn(document, pageName)) ?? document.title.replace(/(?:^| - )(?:Agile [Bb]oard - )?Jira$/, '').trim();

/** The newest selector of each of these lists. */
const newestOf = (...lists: Selectors[]): Selectors => lists.flatMap(([newest]) => newest ?? []);

/** Jira Cloud, on `*.atlassian.net`. */
export const jiraCloud: SiteAdapter = {
  id: 'jira-cloud',
  name: 'Jira Cloud',
  matches: ['https://*.atlassian.net/*'],

  page: (url, document) => {
    const place = placeOf(url);
    if (place === null) return null;
    const { kind, listing, hasTickets } = place;
    if (listing === null) return { kind, board: null, hasTickets };
    const name = place.name === '' ? nameOn(document) : place.name;
    const board = { id: `jira-cloud/${url.host}/${listing}`, site: 'jira-cloud', name, url: url.href };
    return { kind, board, hasTickets };
  },
  surfaces: [
    ...[issueTable, boardB, boardA, backlog, queue, issueView, lineCard, splitView, plan, timeline, calendar],
    ...[gadget, release, idea, workList, summaryLink, baseTable],
  ],
  startsWith: ({ kind }, url) => {
    // An issue that is open over the board has lists of its own.
    if (url.searchParams.has('selectedIssue')) return null;
    if (kind === 'software-board' || kind === 'business-board') return newestOf(a.card, b.card);
    return kind === 'backlog' ? newestOf(rows.row) : null;
  },
  fallback: ticketLinks,
  watchedAttributes: ['href', 'id', 'data-testid', 'aria-label'],
  hydratedBy: hydrated,
  api: jiraCloudApi,
};
