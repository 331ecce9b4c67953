import type { ListSoFar, PageSays } from '../messaging/page-says.ts';
import { isReaderSays, type ReaderSays } from '../messaging/reader-says.ts';
import { hearVerdicts } from '../messaging/said-verdicts.ts';
import type { ApiState, ListState } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import type { SiteId } from '../model/ticket.ts';
import type { Verdict } from '../model/verdict.ts';
import type { SiteApi } from '../sites/site-api.ts';
import { siteFetch } from './site-fetch.ts';

/** After the port was lost, it is opened again after this while something is wanted, doubled each time up to the longest, in milliseconds. */
const firstRetry = 1_000;
const longestRetry = 60_000;
/** While something is to be read the background hears of the page so often, in milliseconds; a worker that hears nothing for 30 seconds is stopped. */
const signOfLife = 20_000;

/** One end of a port to the background. */
export interface BackgroundPort {
  /** Throws when the port has just been lost. */
  post(said: PageSays): void;
  close(): void;
}

/** What the page's end of the reading port needs of the browser. */
export interface LinkOptions {
  site: SiteId;
  root: string;
  api: SiteApi;
  /** Opens a port; null when the extension has gone. */
  connect(heard: (said: unknown) => void, lost: () => void): BackgroundPort | null;
  hidden(): boolean;
  signal: AbortSignal;
  fetch?: typeof globalThis.fetch;
}

/** What a stay is told of its reading. */
export interface StayEars {
  /** The site has told of these keys; some of them are no work. A worker that dies now takes along what it was told. */
  came(keys: readonly string[], noWork: readonly string[]): void;
  /** These keys need not be asked for any more: what the site has told of them is kept. */
  done(keys: readonly string[]): void;
  judged(verdicts: Readonly<Record<string, Verdict>>): void;
  api(state: ApiState): void;
  /** The list was read further. */
  list(): void;
  /** There is more on the page than is told unasked. */
  more(): void;
}

/** The reading of one stay, which the background does. */
export interface StayLink {
  /** These stand on the page; `beside` are those that are not of what it lists. */
  want(keys: readonly string[], beside: readonly string[]): void;
  /** These have changed; `listed` when they turned out to be of what the page lists. */
  renew(keys: readonly string[], listed?: boolean): void;
  /** The board has got its name. */
  named(board: Board): void;
  readList(go: boolean): void;
  /** How far the list was read; null where that cannot be said. */
  list(): ListState | null;
  end(): void;
}

/** The page's end of the reading port, for one visit. */
export interface ReadingLink {
  /** Begins a stay; the one before it has ended. */
  begin(board: Board | null, ears: StayEars): StayLink;
  /** What failed is tried again at once: the page is shown again, or the network is back. */
  wake(): void;
  /** The page was hidden. */
  sleep(): void;
  /** The page leaves the screen and may be brought back: it holds no port meanwhile. */
  rest(): void;
}

/** What a stay has asked for and not got yet: enough to ask for it again. */
interface Stay {
  nth: number;
  board: Board | null;
  ears: StayEars;
  /** Keys that are to be read. */
  wanted: Set<string>;
  /** Keys of tickets that stand beside what the page lists. */
  beside: Set<string>;
  list: ListSoFar | null;
}

/**
 * Speaks to the background about one stay after the other. The background may be stopped at any time, and the port with it: what
 * is still wanted is asked for again then, by a port that is opened for it. Where nothing is wanted there is none.
 */
export const readingLink = ({ site, root, api, connect, hidden, signal, fetch }: LinkOptions): ReadingLink => {
  let port: BackgroundPort | null = null;
  let stay: Stay | null = null;
  let stays = 0;
  let delay = firstRetry;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let life: ReturnType<typeof setInterval> | undefined;

  const post = (said: PageSays): void => {
    try {
      port?.post(said);
    } catch {
      lost();
    }
  };
  const fetching = siteFetch({ root, api, say: post, ...(fetch === undefined ? {} : { fetch }) });

  const isWanting = (): boolean => stay !== null && (stay.wanted.size > 0 || stay.list?.more === true);

  const forget = (): void => {
    port = null;
    clearInterval(life);
    fetching.abortAll();
  };
  const lost = (): void => {
    if (port === null) return;
    forget();
    if (!isWanting() || hidden() || signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(open, delay);
    delay = Math.min(longestRetry, 2 * delay);
  };
  const close = (): void => {
    clearTimeout(timer);
    const open = port;
    forget();
    open?.close();
  };

  const sayBegin = ({ nth, board, wanted, beside, list }: Stay): void => {
    post({ say: 'begin', stay: nth, site, root, board, hidden: hidden(), list });
    if (wanted.size > 0) post({ say: 'want', keys: [...wanted], beside: [...beside] });
  };

  const open = (): void => {
    clearTimeout(timer);
    if (port !== null || stay === null || signal.aborted) return;
    port = connect(hear, lost);
    if (port === null) return;
    life = setInterval(() => {
      if (fetching.under() > 0 || (isWanting() && !hidden())) post({ say: 'alive' });
    }, signOfLife);
    sayBegin(stay);
  };

  /** Says it by the port that is open; one that is opened for it says all that is wanted, this included. */
  const tell = (said: PageSays): void => {
    if (port === null) open();
    else post(said);
  };

  const heardOfStay = (of: Stay, said: Exclude<ReaderSays, { say: 'fetch' | 'abort' }>): void => {
    switch (said.say) {
      case 'came':
        of.ears.came(said.keys, said.noWork);
        break;
      case 'verdicts':
        of.ears.judged(hearVerdicts(said.verdicts));
        break;
      case 'api':
        of.ears.api(said.api);
        break;
      case 'done':
        delay = firstRetry;
        for (const key of said.keys) of.wanted.delete(key);
        of.ears.done(said.keys);
        break;
      case 'list': {
        delay = firstRetry;
        const { state, more, cursor } = said;
        const keys = of.list?.keys ?? [];
        keys.push(...said.keys);
        of.list = { state, more, cursor, keys };
        of.ears.done(said.keys);
        of.ears.list();
        break;
      }
      case 'more':
        of.ears.more();
        break;
    }
  };

  const hear = (said: unknown): void => {
    if (!isReaderSays(said)) return;
    if (said.say === 'fetch') fetching.begin(said);
    else if (said.say === 'abort') fetching.abort(said.id);
    else if (stay !== null && said.stay === stay.nth) heardOfStay(stay, said);
  };

  signal.addEventListener('abort', close);
  return {
    begin: (board, ears) => {
      stays += 1;
      const mine: Stay = { nth: stays, board, ears, wanted: new Set(), beside: new Set(), list: null };
      stay = mine;
      // Until something is wanted no port is opened for it.
      if (port !== null) sayBegin(mine);
      return {
        want: (keys, beside) => {
          for (const key of keys) mine.wanted.add(key);
          for (const key of beside) mine.beside.add(key);
          tell({ say: 'want', keys: [...keys], beside: [...beside] });
        },
        renew: (keys, listed = false) => {
          for (const key of keys) mine.wanted.add(key);
          if (listed) for (const key of keys) mine.beside.delete(key);
          tell({ say: 'renew', keys: [...keys], listed });
        },
        named: (named) => {
          mine.board = named;
          if (port !== null) post({ say: 'board', board: named });
        },
        readList: (go) => {
          if (port === null) {
            const { state = null, cursor = null, keys = [] } = mine.list ?? {};
            mine.list = { state, more: go, cursor, keys };
            open();
          }
          post({ say: 'list', go });
        },
        list: () => mine.list?.state ?? null,
        end: () => {
          if (stay !== mine) return;
          stay = null;
          post({ say: 'end' });
        },
      };
    },
    wake: () => {
      delay = firstRetry;
      if (port === null) {
        if (isWanting()) open();
        return;
      }
      post({ say: 'hidden', hidden: false });
      post({ say: 'wake' });
    },
    sleep: () => post({ say: 'hidden', hidden: true }),
    rest: close,
  };
};
