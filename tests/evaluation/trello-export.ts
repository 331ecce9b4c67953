import * as z from 'zod/mini';
import { blankTicket, longestDescription, type Ticket } from '../../utils/model/ticket.ts';
import type { Input } from './input.ts';
import { instantOf } from './labelled.ts';

/** A board as Trello exports it (board menu, Print, export and share, Export as JSON). */
const optional = <T extends z.ZodMiniType>(inner: T) => z.optional(z.nullable(inner));
const Board = z.object({
  name: z.string(),
  shortLink: optional(z.string()),
  lists: z.array(z.object({ id: z.string(), name: z.string(), closed: optional(z.boolean()) })),
  cards: z.array(z.unknown()),
  checklists: optional(
    z.array(
      z.object({
        id: z.string(),
        idCard: optional(z.string()),
        name: z.string(),
        checkItems: z.array(z.object({ name: z.string(), state: optional(z.string()) })),
      }),
    ),
  ),
});
const Card = z.object({
  id: z.string(),
  name: z.string(),
  shortLink: optional(z.string()),
  url: optional(z.string()),
  desc: optional(z.string()),
  due: optional(z.string()),
  start: optional(z.string()),
  dueComplete: optional(z.boolean()),
  closed: optional(z.boolean()),
  idList: z.string(),
  isTemplate: optional(z.boolean()),
  cardRole: optional(z.string()),
  labels: optional(z.array(z.object({ name: optional(z.string()) }))),
  dateLastActivity: optional(z.string()),
});

/** Creation time of a Trello object: the first eight hex digits of its id are Unix seconds. */
const createdOf = (id: string): string | null =>
  /^[0-9a-f]{24}$/.test(id) ? new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).toISOString() : null;

const roles = new Map([
  ['separator', 'separator' as const],
  ['mirror', 'mirror' as const],
  ['link', 'link' as const],
  ['board', 'board' as const],
]);

/** The cards of a board's export, or null when the value is none. Faults are numbered by their place among the cards. */
export const readTrelloExport = (value: unknown): Input | null => {
  const parsed = z.safeParse(Board, value);
  if (!parsed.success) return null;
  const board = parsed.data;
  const lists = new Map(board.lists.map((list) => [list.id, list]));
  const entries: { id: string; ticket: Ticket }[] = [];
  const faults: { at: number; error: string }[] = [];
  for (const [at, each] of board.cards.entries()) {
    const card = z.safeParse(Card, each);
    if (!card.success) {
      faults.push({ at: at + 1, error: `not a card: ${card.error.issues[0]?.path.join('.') ?? ''}` });
      continue;
    }
    const { data } = card;
    const list = lists.get(data.idList);
    const over = data.closed === true || list?.closed === true;
    entries.push({
      id: data.shortLink ?? data.id,
      ticket: {
        ...blankTicket('import', board.shortLink ?? board.name, data.shortLink ?? data.id, data.name),
        url: data.url ?? '',
        description: data.desc?.slice(0, longestDescription) ?? null,
        labels: (data.labels ?? []).flatMap(({ name }) => (name ? [name] : [])),
        project: { key: board.shortLink ?? null, name: board.name, kind: null },
        list: list?.name ?? null,
        statusCategory: data.dueComplete === true || over ? 'done' : null,
        created: createdOf(data.id),
        updated: instantOf(data.dateLastActivity),
        start: instantOf(data.start),
        due: instantOf(data.due),
        closed: over,
        checklists: (board.checklists ?? [])
          .filter(({ idCard }) => idCard === data.id)
          .map(({ name, checkItems }) => ({
            name,
            items: checkItems.map((item) => ({ title: item.name, done: item.state === 'complete' })),
          })),
        role: data.isTemplate === true ? 'template' : (roles.get(data.cardRole ?? '') ?? null),
        evidence: 'api',
      },
    });
  }
  return { entries, faults };
};
