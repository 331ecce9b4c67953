import * as z from 'zod/mini';
import type { HistoryEntry, Ticket } from '../../model/ticket.ts';
import type { SiteClient } from '../site-client.ts';
import type { SiteMemory } from '../site-memory.ts';
import type { ReaderPorts } from '../site-reader.ts';
import type { Card } from './card-json.ts';
import { type Action, type Life, livesOf } from './history.ts';
import { createdOf } from './object-id.ts';
import { readActions } from './read-actions.ts';

/** The newest action that was read of a board, noted for later pages: what was before it is kept with the tickets. */
const Newest = z.object({ id: z.string(), date: z.string() });

/**
 * What happened on a board, as far as it was read. A `whole` one was read from the API, so that a card without a life in it
 * has none; another was taken up from the stored tickets, and knows no more than they.
 */
export interface Past {
  readonly lives: ReadonlyMap<string, Life>;
  readonly whole: boolean;
  readonly newest: z.infer<typeof Newest> | null;
  readonly archiveRead: boolean;
}

/** Nothing of the board was read yet. */
export const unread: Past = { lives: new Map(), whole: true, newest: null, archiveRead: false };

/** The life of a card; null when it is not known. */
export const lifeIn = ({ lives, whole }: Past, { id }: Card): Life | null =>
  lives.get(id) ?? (whole ? { history: [], automated: null } : null);

/** A card with the ticket that it is. */
export interface CardTicket {
  readonly card: Card;
  readonly ticket: Ticket;
}

/** Tickets that are asked of the store at once: whoever else asks is answered in between. */
const atOnce = 200;

const entryKey = ({ at, field, from, to }: HistoryEntry): string => JSON.stringify([at, field, from, to]);

/** A life with what has come since; what is in both, as an action that was read twice, stands once. */
const livedOn = (before: Life | undefined, since: Life | undefined): Life | null => {
  if (before === undefined || since === undefined) return before ?? since ?? null;
  const known = new Set(before.history.map(entryKey));
  const fresh = since.history.filter((entry) => !known.has(entryKey(entry)));
  return { history: [...before.history, ...fresh], automated: since.automated ?? before.automated };
};

const storedTickets = async (
  works: readonly CardTicket[],
  { stored }: Pick<ReaderPorts, 'stored'>,
): Promise<ReadonlyMap<string, Ticket>> => {
  const found = new Map<string, Ticket>();
  for (let from = 0; from < works.length && stored !== undefined; from += atOnce)
    for (const ticket of await stored(works.slice(from, from + atOnce).map(({ ticket }) => ticket.id)))
      found.set(ticket.id, ticket);
  return found;
};

const noteName = (link: string): string => `past ${link}`;

/** Notes how far the past of a board is kept with the tickets. */
export const notePast = (memory: SiteMemory, link: string, { newest }: Past): void => {
  if (newest !== null) memory.noteAnswer(noteName(link), newest);
};

/**
 * Takes up the past of a board where an earlier page left it: each card that was there then must be stored with its history.
 * Else it is to be read anew.
 */
export const takeUpPast = async (
  works: readonly CardTicket[],
  link: string,
  memory: SiteMemory,
  ports: Pick<ReaderPorts, 'stored'>,
): Promise<Past> => {
  const newest = await memory.answer(noteName(link), Newest);
  if (newest === null) return unread;
  const stored = await storedTickets(works, ports);
  const lives = new Map<string, Life>();
  for (const { card, ticket } of works) {
    const { history = null, automated = null } = stored.get(ticket.id) ?? {};
    if (history !== null) lives.set(card.id, { history, automated });
    else if ((createdOf(card.id) ?? '') <= newest.date) return unread;
  }
  return { lives, whole: false, newest, archiveRead: true };
};

/** The past with the lives that are stored of these cards, which it may know the end of alone. */
export const withStored = async (
  past: Past,
  works: readonly CardTicket[],
  ports: Pick<ReaderPorts, 'stored'>,
): Promise<Past> => {
  if (past.whole) return past;
  const stored = await storedTickets(works, ports);
  const lives = new Map(past.lives);
  for (const { card, ticket } of works) {
    const { history = null, automated = null } = stored.get(ticket.id) ?? {};
    const life = history === null ? null : livedOn({ history, automated }, lives.get(card.id));
    if (life !== null) lives.set(card.id, life);
    else lives.delete(card.id);
  }
  return { ...past, lives };
};

const archives = ({ data: { old } }: Action): boolean => old !== null && Object.hasOwn(old, 'closed');

/**
 * Reads what has happened since the past that is known, or, where none is, back to an instant (ISO) or to the most that is
 * read at a visit. An archive in which something was put or taken is to be read again. Null when Trello does not give it.
 */
export const readPastOn = async (
  past: Past,
  client: SiteClient,
  link: string,
  reach: string,
  signal: AbortSignal,
): Promise<Past | null> => {
  const actions = await readActions(client, link, reach, past.newest, signal);
  if (actions === null) return null;
  const lives = new Map(past.lives);
  for (const [id, since] of livesOf(actions)) {
    const life = livedOn(lives.get(id), since);
    if (life !== null) lives.set(id, life);
  }
  const [newest = past.newest] = actions;
  return {
    ...past,
    lives,
    newest: newest && { id: newest.id, date: newest.date },
    archiveRead: past.archiveRead && !actions.some(archives),
  };
};
