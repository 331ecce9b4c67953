import type { ReaderPorts } from '../../../../../utils/sites/site-reader.ts';
import { toHtml } from '../../../../site/pages/element.js';
import { type TrelloState, titleOf, trelloView } from '../../../../site/pages/trello-view.js';
import { viewOf } from '../../../../site/pages/trello-views.js';
import { TrelloBoard } from '../../../../site/portfolio/trello-model.ts';
import { trelloPortfolio } from '../../../../site/portfolio/trello-portfolio.ts';
import { trelloPageData } from '../../../../site/trello/pages.ts';
import { answerTrelloRest } from '../../../../site/trello/rest.ts';
import { createTrelloStore, type TrelloStore } from '../../../../site/trello/store.ts';

export const now = Date.UTC(2026, 5, 17, 12);

/** The stand-in's own board. */
export const marketing = (): TrelloStore => createTrelloStore([trelloPortfolio(1, now)], () => now);

/** A board from an export. */
export const exported = (json: unknown): TrelloStore =>
  createTrelloStore([{ board: TrelloBoard.parse(json), truth: new Map() }], () => now);

/** Draws the page of an address, every list with its cards; `full` tells which cards have filled in. */
export const show = (store: TrelloStore, path: string, full = true, more: Partial<TrelloState> = {}): void => {
  const data = trelloPageData(store, path);
  const board = store.boards[0];
  if (data === null || board === undefined) throw new Error(`nothing at ${path}`);
  const url = new URL(path, 'https://trello.com');
  const state: TrelloState = {
    markup: 'normal',
    filter: '',
    upgraded: new Set(full ? board.cards.map(({ id }) => id) : []),
    ready: new Set(board.lists.map(({ id }) => id)),
    collapsed: new Set(),
    heights: new Map(),
    tops: new Map(),
    listHeight: 800,
    windowing: false,
    inbox: false,
    planner: false,
    editing: null,
    view: viewOf(url),
    boardSeen: path.startsWith('/b/'),
    backStage: 1,
    ...more,
  };
  history.replaceState(null, '', path);
  document.title = titleOf(data, url);
  document.body.innerHTML = `<div id="trello-root">${toHtml(trelloView(data, state, url))}</div>`;
};

/** One answer in place of the right one; null lets the right one through. */
export type Spoil = (path: string, nth: number) => Response | null;

/** A platform whose network is the stand-in's REST and whose clock only runs while somebody waits. */
export const portsTo = (
  store: TrelloStore,
  spoil: Spoil = () => null,
): ReaderPorts & { asked: string[]; peak: () => number; later(ms: number): void } => {
  let clock = now;
  let underWay = 0;
  let peak = 0;
  const asked: string[] = [];
  return {
    origin: 'https://trello.com',
    asked,
    peak: () => peak,
    later: (ms) => {
      clock += ms;
    },
    now: () => clock,
    random: () => 0.5,
    wait: (ms, signal) => {
      // These watch over answers that take long; here answers come at once, so that they never end.
      if (ms === 3_000 || ms === 60_000)
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      clock += ms;
      return Promise.resolve();
    },
    fetch: async (input) => {
      const url = new URL(String(input));
      const path = url.pathname + url.search;
      asked.push(path);
      underWay += 1;
      peak = Math.max(peak, underWay);
      await Promise.resolve();
      underWay -= 1;
      const spoiled = spoil(path, asked.length);
      if (spoiled !== null) return spoiled;
      const answer = answerTrelloRest(store, {
        method: 'GET',
        host: url.host,
        url,
        body: '',
        signedIn: true,
        origin: null,
      });
      return new Response(answer?.body, {
        status: answer?.status ?? 404,
        headers: { 'content-type': answer?.type ?? 'text/plain' },
      });
    },
  };
};
