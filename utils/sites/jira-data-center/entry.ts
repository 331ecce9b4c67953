import { type Entry, entrySurfaceOf } from '../jira/entry.ts';
import type { Surface } from '../site-adapter.ts';
import { ticketOnPage } from './page-ticket.ts';

/** A surface of entries on a page of a Data Center. */
export const entrySurface = (entry: Entry): Surface => entrySurfaceOf(entry, ticketOnPage);
