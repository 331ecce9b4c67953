import * as z from 'zod/mini';
import type { Ticket } from '../../model/ticket.ts';
import type { Answer } from '../answer.ts';
import type { SiteClient } from '../site-client.ts';
import { trelloHost } from './addresses.ts';
import { Card, type Home, ticketOf } from './card-json.ts';
import type { Life } from './history.ts';
import { ArchiveAnswer, archivePath, BoardAnswer, boardPath } from './requests.ts';

/** A board as it was read: the cards that lie open on it. `odd` counts those that could not be read. */
export interface BoardRead {
  home: Home;
  cards: Card[];
  odd: number;
}

/** Asks for a board. Trello may refuse to tell of recurrence: then it is asked again without it. */
export const readBoard = async (client: SiteClient, link: string, signal: AbortSignal): Promise<Answer<BoardRead>> => {
  const ask = (recurrence: boolean) => client.ask({ path: boardPath(link, recurrence), schema: BoardAnswer, signal });
  let answer = await ask(true);
  if (!answer.ok && answer.status === 400) answer = await ask(false);
  if (!answer.ok) return answer;
  const { name, shortLink, lists, cards, customFields } = answer.value;
  const parsed = cards.map((card) => z.safeParse(Card, card));
  return {
    ok: true,
    value: {
      home: {
        site: 'trello',
        host: trelloHost,
        link: shortLink ?? link,
        name,
        lists: new Map(lists.map((list) => [list.id, list])),
        customFields,
      },
      cards: parsed.flatMap(({ success, data }) => (success && data.shortLink !== null ? [data] : [])),
      odd: parsed.filter(({ success, data }) => !success || data.shortLink === null).length,
    },
  };
};

/** Asks for the cards that were archived on a board; null when Trello does not give them. */
export const readArchive = async (client: SiteClient, link: string, signal: AbortSignal): Promise<Card[] | null> => {
  const answer = await client.ask({ path: archivePath(link), schema: ArchiveAnswer, signal });
  return answer.ok ? answer.value.filter(({ shortLink }) => shortLink !== null) : null;
};

/** A board's card as a ticket; `life` is null until its history was read. */
export const boardTicket = (card: Card, home: Home, life: Life | null): Ticket =>
  ticketOf(card, home, card.checklists, life);
