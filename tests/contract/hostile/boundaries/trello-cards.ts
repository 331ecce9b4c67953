import * as z from 'zod/mini';
import { Card, ticketOf } from '../../../../utils/sites/trello/card-json.ts';
import { Action, livesOf } from '../../../../utils/sites/trello/history.ts';
import { answerTrelloRest } from '../../../site/trello/rest.ts';
import { marketing } from '../../../unit/utils/sites/trello/stand-in.ts';
import { type Boundary, readValue } from '../boundary.ts';
import { almost } from '../mutated.ts';
import { mustBeTaken } from './jira-issues.ts';

const store = marketing();
const host = 'trello.com';
const ask = (path: string): unknown => {
  const url = new URL(path, `https://${host}`);
  const answer = answerTrelloRest(store, { method: 'GET', host, url, body: '', signedIn: true, origin: null });
  return JSON.parse(answer?.body ?? 'null');
};
const Board = z.looseObject({ cards: z.array(z.unknown()) });
const { cards } = Board.parse(
  ask(
    '/1/boards/MkOff1ce?cards=visible&lists=open&card_checklists=all&card_customFieldItems=true&card_pluginData=true',
  ),
);
const actions = z.array(z.unknown()).parse(ask('/1/boards/MkOff1ce/actions?limit=1000'));
const home = { site: 'trello', host, link: 'MkOff1ce', name: 'Board', lists: new Map(), customFields: [] } as const;

/** A card with what was done to it. */
const Case = z.object({ card: z.unknown(), actions: z.array(z.unknown()) });

export const trelloCards: Boundary = {
  name: 'Trello’s cards',
  share: 15,
  texts: almost(...cards.slice(0, 12).map((card, at) => ({ card, actions: actions.slice(3 * at, 3 * at + 3) }))),
  take: (text) => {
    const given = Case.safeParse(readValue(text));
    if (!given.success) return;
    const card = Card.safeParse(given.data.card);
    const known = given.data.actions.flatMap((action) => {
      const parsed = Action.safeParse(action);
      return parsed.success ? [parsed.data] : [];
    });
    const lives = livesOf(known);
    if (!card.success || card.data.shortLink === null) return;
    mustBeTaken(ticketOf(card.data, home, card.data.checklists, lives.get(card.data.id) ?? null), host);
  },
};
