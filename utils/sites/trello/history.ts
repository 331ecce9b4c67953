import * as z from 'zod/mini';
import type { HistoryEntry, Ticket } from '../../model/ticket.ts';
import { flag, instantOf, lenient, text } from './lenient.ts';

/** The actions that tell how a card lived, as Trello's `filter` wants them. */
export const actionFilter =
  'createCard,copyCard,emailCard,convertToCardFromCheckItem,moveCardToBoard,updateCard:idList,updateCard:closed,updateCard:due,updateCard:dueComplete';

/** Trello's own automation, by the application that signs what it makes. */
const butler = { id: '56ff07afbc287582d36e19ac', name: 'Butler' };

const side = z.object({ id: text, due: lenient(z.nullable(z.string())), dueComplete: flag, closed: flag });
export const Action = z.object({
  id: z.string(),
  type: z.string(),
  date: z.string(),
  appCreator: lenient(z.object({ id: text, name: text })),
  data: z.object({
    card: z.object({ ...side.shape, id: z.string() }),
    old: lenient(z.record(z.string(), z.unknown())),
    listBefore: lenient(z.object({ name: text })),
    listAfter: lenient(z.object({ name: text })),
  }),
});
export type Action = z.infer<typeof Action>;

const words = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const entriesOf = ({ type, date, data: { card, old, listBefore, listAfter } }: Action): HistoryEntry[] => {
  const at = instantOf(date);
  if (type !== 'updateCard' || at === null || old === null) return [];
  const entries: HistoryEntry[] = [];
  const changed = (name: string): boolean => Object.hasOwn(old, name);
  const put = (field: HistoryEntry['field'], from: string | null, to: string | null): void => {
    if (from !== to) entries.push({ at, field, from, to });
  };
  if (listBefore && listAfter) put('list', listBefore.name, listAfter.name);
  if (changed('due')) put('due', instantOf(words(old.due)), instantOf(card.due));
  if (changed('dueComplete')) put('done', words(old.dueComplete), words(card.dueComplete));
  if (changed('closed')) put('closed', words(old.closed), words(card.closed));
  return entries;
};

/** What a card's actions tell of it. `automated` is null when its creation is not among them: then nobody knows. */
export interface Life {
  history: HistoryEntry[];
  automated: boolean | null;
}

const isRobot = ({ type, appCreator }: Action): boolean =>
  type === 'emailCard' || appCreator?.id === butler.id || appCreator?.name === butler.name;

const births: ReadonlySet<string> = new Set(['createCard', 'copyCard', 'emailCard', 'convertToCardFromCheckItem']);

/** The lives of cards, by card id, from actions in any order. */
export const livesOf = (actions: readonly Action[]): ReadonlyMap<string, Life> => {
  const lives = new Map<string, Life>();
  for (const action of actions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const { id } = action.data.card;
    const life = lives.get(id) ?? { history: [], automated: null };
    lives.set(id, life);
    life.history.push(...entriesOf(action));
    if (births.has(action.type)) life.automated = isRobot(action);
  }
  return lives;
};

/** When a card was over by its history: the last time it was ticked or archived and has stayed so. Null when it is not. */
export const endOf = (history: Ticket['history'], field: 'done' | 'closed'): string | null => {
  const last = history?.findLast((entry) => entry.field === field);
  return last?.to === 'true' ? last.at : null;
};
