import * as z from 'zod/mini';
import type { Ticket } from '../../utils/model/ticket.ts';
import { Card, Checklist, List, ticketOf } from '../../utils/sites/trello/card-json.ts';
import { CustomField } from '../../utils/sites/trello/custom-fields.ts';
import { Action, livesOf } from '../../utils/sites/trello/history.ts';
import { lenient, listIfAny, listOf } from '../../utils/sites/trello/lenient.ts';
import type { Input } from './input.ts';

/** A board as Trello exports it (board menu, Print, export and share, Export as JSON). */
const Board = z.object({
  name: z.string(),
  shortLink: lenient(z.string()),
  lists: listOf(List),
  cards: z.array(z.unknown()),
  checklists: listOf(Checklist),
  customFields: listOf(CustomField),
  actions: listIfAny(Action),
});

/** The cards of a board's export, or null when the value is none. Faults are numbered by their place among the cards. */
export const readTrelloExport = (value: unknown): Input | null => {
  const parsed = z.safeParse(Board, value);
  if (!parsed.success) return null;
  const { name, shortLink, lists, cards, checklists, customFields, actions } = parsed.data;
  const home = {
    site: 'import' as const,
    host: shortLink ?? name,
    link: shortLink,
    name,
    lists: new Map(lists.map((list) => [list.id, list])),
    customFields,
  };
  const lives = actions === null ? null : livesOf(actions);
  const entries: { id: string; ticket: Ticket }[] = [];
  const faults: { at: number; error: string }[] = [];
  for (const [at, each] of cards.entries()) {
    const card = z.safeParse(Card, each);
    if (!card.success) {
      faults.push({ at: at + 1, error: `not a card: ${card.error.issues[0]?.path.join('.') ?? ''}` });
      continue;
    }
    const own = checklists.filter(({ idCard }) => idCard === card.data.id);
    const life = lives === null ? null : (lives.get(card.data.id) ?? { history: [], automated: null });
    const ticket = ticketOf(card.data, home, own, life);
    entries.push({ id: ticket.key, ticket });
  }
  return { entries, faults };
};
