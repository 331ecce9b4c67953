import * as z from 'zod/mini';
import { Card, Checklist, type Home, List, ticketOf } from '../../utils/sites/trello/card-json.ts';
import { CustomField } from '../../utils/sites/trello/custom-fields.ts';
import { Action, type Life, livesOf } from '../../utils/sites/trello/history.ts';
import { listIfAny, listOf, text } from '../../utils/sites/trello/lenient.ts';
import type { Input } from './input.ts';

/** A board as Trello exports it (board menu, Print, export and share, Export as JSON). */
const Board = z.object({
  name: z.string(),
  shortLink: text,
  lists: z.array(z.unknown()),
  cards: z.array(z.unknown()),
  checklists: listIfAny(Checklist),
  customFields: listOf(CustomField),
  actions: listIfAny(Action),
});
const Lists = listOf(List);

/** The life of a card by the board's actions; null where the export has none. */
const lifeOf = (lives: ReadonlyMap<string, Life> | null, card: string): Life | null =>
  lives === null ? null : (lives.get(card) ?? { history: [], automated: null });

/** The cards of a board's export, or null when the value is none. Faults are numbered by their place among the cards. */
export const readTrelloExport = (value: unknown): Input | null => {
  const parsed = z.safeParse(Board, value);
  if (!parsed.success) return null;
  const board = parsed.data;
  const home: Home = {
    site: 'import',
    host: 'file',
    link: board.shortLink,
    name: board.name,
    lists: new Map(z.parse(Lists, board.lists).map((list) => [list.id, list])),
    customFields: board.customFields,
  };
  const checklists = Map.groupBy(board.checklists ?? [], ({ idCard }) => idCard ?? '');
  const lives = board.actions === null || board.actions.length === 0 ? null : livesOf(board.actions);
  const entries: Input['entries'][number][] = [];
  const faults: Input['faults'][number][] = [];
  for (const [at, each] of board.cards.entries()) {
    const card = z.safeParse(Card, each);
    if (!card.success) {
      faults.push({ at: at + 1, error: `not a card: ${card.error.issues[0]?.path.join('.') ?? ''}` });
      continue;
    }
    const own = card.data.checklists ?? checklists.get(card.data.id) ?? [];
    const ticket = ticketOf(card.data, home, own, lifeOf(lives, card.data.id));
    entries.push({ id: ticket.key, ticket });
  }
  return { entries, faults };
};
