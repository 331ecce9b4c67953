import { type Entry, entrySurfaceOf } from '../jira/entry.ts';
import type { Surface } from '../site-adapter.ts';
import { ticketOnPage } from './page-ticket.ts';

/** A surface of entries on a page of Jira Cloud. */
export const entrySurface = (entry: Entry): Surface => entrySurfaceOf(entry, ticketOnPage);

/** A number that stands alone, such as an estimate in story points; null for times such as `1d 2h`. */
export const numberIn = (text: string | null): number | null =>
  text !== null && /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
