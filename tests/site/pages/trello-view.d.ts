import type { Described } from './element.js';

/** The page's state; what the server sets and what a page is drawn by. */
export interface TrelloState {
  markup: 'normal' | 'changed' | 'linkless';
  filter: string;
  /** Ids of cards that have filled in, and of lists that have their cards. */
  upgraded: Set<string>;
  ready: Set<string>;
  collapsed: Set<string>;
  heights: Map<string, number>;
  tops: Map<string, number>;
  listHeight: number;
  windowing: boolean;
  inbox: boolean;
  planner: boolean;
  /** The id of the card in the quick editor. */
  editing: string | null;
  /** What is shown in place of the lists; see trello-views.js. */
  view: string | null;
  boardSeen: boolean;
  backStage: 0 | 1;
}
/** `data` is what `trelloPageData` gives. */
export const trelloView: (data: object, state: TrelloState, url: URL) => Described;
export const titleOf: (data: object, url: URL) => string;
