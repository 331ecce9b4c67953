import { ticketLinksOf } from '../../jira/ticket-links.ts';
import { keyOfLink, ticketOnPage } from '../page-ticket.ts';
import { anyEntry, issueLink, prose } from '../selectors.ts';

/** What is left when a page looks like nothing that is known. */
export const ticketLinks = ticketLinksOf({ link: issueLink, entry: anyEntry, prose, keyOf: keyOfLink, ticketOnPage });
