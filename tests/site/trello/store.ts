import type { Truth } from '../portfolio/plan.ts';
import type { TrelloBoard, TrelloCard } from '../portfolio/trello-model.ts';

/** What can be changed of a card while the site runs; answers and pages that are drawn afterwards show it. */
export interface CardEdit {
  name?: string;
  /** The name of an open list of the card's board. */
  list?: string;
  due?: string | null;
  dueComplete?: boolean;
  closed?: boolean;
}

/** The stand-in's Trello as the server holds it: one board or several. */
export interface TrelloStore {
  readonly boards: readonly TrelloBoard[];
  /** Finds a board by shortLink or id. */
  board(link: string): TrelloBoard | undefined;
  /** Finds a card by shortLink or id, with its board. */
  card(link: string): { card: TrelloCard; board: TrelloBoard } | undefined;
  /** What the generator meant a card to be, by shortLink; undefined for exports, whose truth nobody states. */
  truth(shortLink: string): Truth | undefined;
  /** Changes a card and its `dateLastActivity`. Throws when there is no such card or list. */
  edit(shortLink: string, edit: CardEdit): void;
}

export const createTrelloStore = (
  parts: readonly { board: TrelloBoard; truth: ReadonlyMap<string, Truth> }[],
  clock: () => number = Date.now,
): TrelloStore => {
  const boards = parts.map(({ board }) => board);
  const card = (link: string): { card: TrelloCard; board: TrelloBoard } | undefined => {
    for (const board of boards) {
      const found = board.cards.find(({ shortLink, id }) => shortLink === link || id === link);
      if (found !== undefined) return { card: found, board };
    }
    return undefined;
  };
  return {
    boards,
    board: (link) => boards.find(({ shortLink, id }) => shortLink === link || id === link),
    card,
    truth: (shortLink) => {
      const id = card(shortLink)?.card.id;
      return id === undefined ? undefined : parts.map(({ truth }) => truth.get(id)).find((one) => one !== undefined);
    },
    edit: (shortLink, edit) => {
      const found = card(shortLink);
      if (found === undefined) throw new Error(`no card ${shortLink}`);
      if (edit.name !== undefined) found.card.name = edit.name;
      if (edit.list !== undefined) {
        const list = found.board.lists.find(({ name }) => name === edit.list);
        if (list === undefined) throw new Error(`board ${found.board.name} has no list ${edit.list}`);
        found.card.idList = list.id;
      }
      if (edit.due !== undefined) found.card.due = edit.due;
      if (edit.dueComplete !== undefined) found.card.dueComplete = edit.dueComplete;
      if (edit.closed !== undefined) found.card.closed = edit.closed;
      found.card.dateLastActivity = new Date(clock()).toISOString();
    },
  };
};
