import { firstIn, textOf } from '../read-dom.ts';
import type { SiteAdapter } from '../site-adapter.ts';
import { placeOf } from './address.ts';
import { dataCenterApi } from './api.ts';
import { dataCenterIn } from './page-ticket.ts';
import { boardName, board as cards, backlog as rows } from './selectors.ts';
import { backlogRow } from './surfaces/backlog-row.ts';
import { boardCard } from './surfaces/board-card.ts';
import { boardDetail } from './surfaces/board-detail.ts';
import { issueRow } from './surfaces/issue-row.ts';
import { issueView } from './surfaces/issue-view.ts';
import { linkedIssue } from './surfaces/linked-issue.ts';
import { queueRow } from './surfaces/queue-row.ts';
import { splitItem } from './surfaces/split-item.ts';
import { ticketLinks } from './surfaces/ticket-links.ts';

/** The board's name, or the document's title up to the site's own, which its administrator chooses. */
const nameOn = (document: Document): string =>
  textOf(firstIn(document, boardName)) ?? document.title.replace(/ - (?:Agile Board - )?[^-]*$/, '').trim();

/**
 * Jira Data Center and Server, on whatever host the reader grants. Any address may therefore be one, and the page's own
 * metadata decides: without it the page is left alone.
 */
export const jiraDataCenter: SiteAdapter = {
  id: 'jira-data-center',
  name: 'Jira Data Center',
  matches: [],

  page: (url, document) => {
    const site = dataCenterIn(document);
    const place = site && placeOf(url, site.contextPath);
    if (site === null || place === null) return null;
    const { kind, listing, hasTickets } = place;
    const root = `${url.origin}${site.contextPath}`;
    if (listing === null) return { kind, board: null, hasTickets, root };
    const name = place.name === '' ? nameOn(document) : place.name;
    const board = { id: `jira-data-center/${url.host}/${listing}`, site: 'jira-data-center', name, url: url.href };
    return { kind, board, hasTickets, root };
  },
  version: (document) => dataCenterIn(document)?.version ?? null,
  surfaces: [boardCard, backlogRow, boardDetail, issueRow, splitItem, issueView, linkedIssue, queueRow],
  startsWith: ({ kind }, url) => {
    // The pane of an issue beside them has lists of its own.
    if (url.searchParams.has('selectedIssue')) return null;
    if (kind === 'software-board') return cards.card;
    return kind === 'backlog' ? rows.row : null;
  },
  fallback: ticketLinks,
  watchedAttributes: ['data-issue-key', 'data-issuekey', 'data-key', 'href'],
  hydratedBy: null,
  api: dataCenterApi,
};
