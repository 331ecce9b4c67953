import type { ApiState, ListState, PageState, Recognition } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import { ticketId } from '../model/ticket.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Sighting, SiteAdapter, SitePage } from '../sites/site-adapter.ts';
import type { Background } from './background.ts';
import { pageEvidence } from './page-evidence.ts';
import { pageNow } from './page-now.ts';
import type { ReadingLink } from './reading-link.ts';
import { telling } from './telling.ts';

/** What one board, list or issue is asked with while the reader stays on it. */
export interface SceneOptions {
  adapter: SiteAdapter;
  link: ReadingLink;
  page: SitePage;
  url: URL;
  background: Background;
  judged(verdicts: Readonly<Record<string, Verdict>>): void;
  /** What stands far from the window has to be looked at, too: the API does not tell of it unasked. */
  lookFar(): void;
  /** Something that the popup shows of the page has changed. */
  changed(): void;
}

/** One stay on a board, list or issue: what was found there, told and read. */
export interface Scene {
  /** A ticket stands on the page: for the first time there (`first`) or it may have changed, far from the window or not. */
  saw(id: string, sighting: Sighting, first: boolean, far: boolean): void;
  /** Nothing more is coming for now: what was seen is told and read. */
  settled(): void;
  /** How the page is, given how it is recognised; the document may have got its name by now. */
  report(recognition: Recognition, surface: string | null): PageState;
  /** Whether any ticket was found here, by whatever means. */
  readonly found: number;
  /** Which of these tickets nobody has kept yet; they are told again at once. */
  unkept(ids: readonly string[]): string[];
  /** Reads all that the board lists, or stops. */
  readList(go: boolean): void;
  end(): void;
}

const listOf = (list: ListState | null): Pick<PageState, 'list'> => (list === null ? {} : { list });

/** Begins a stay. */
export const beginScene = (options: SceneOptions): Scene => {
  const { adapter, link, url, background, judged, lookFar, changed } = options;
  const ending = new AbortController();
  const { signal } = ending;
  let known = options.page.board;
  const board = (): Board | null => {
    const now = pageNow(adapter)?.board ?? null;
    // The page may have got its name by now; what has opened over the board does not change it.
    if (now !== null && now.id === known?.id && now.name !== '') {
      if (now.name !== known.name || now.url !== known.url) read.named(now);
      known = now;
    }
    return known;
  };
  const found = new Set<string>();
  const mistaken = new Set<string>();
  const fresh = new Set<string>();
  /** What the API has told of and nobody may have kept yet. */
  const unkept = new Set<string>();
  /** Keys of tickets that stand beside the list alone: what is read of them is not put on its board. */
  const beside = new Set<string>();
  let api: ApiState = 'idle';
  const isDown = (): boolean => !['idle', 'slow', 'ok'].includes(api);

  const tell = telling({ background, board, judged, signal });
  const page = pageEvidence({ tell, renew: (keys) => read.renew(keys), signal });
  const { host } = url;
  const idOf = (key: string): string => ticketId(adapter.id, host, key);
  const read = link.begin(known, {
    came: (keys, noWork) => {
      // A template shows itself late: it was found, but is no work.
      for (const id of noWork.map(idOf)) if (found.has(id)) mistaken.add(id);
      for (const key of keys) unkept.add(key);
      tell.came(keys.map(idOf));
    },
    done: (keys) => {
      const ids = keys.filter((key) => unkept.delete(key)).map(idOf);
      tell.known(ids);
      page.known(ids);
    },
    judged,
    api: (now) => {
      api = now;
      changed();
      if (now === 'ok') page.alone();
      if (!isDown()) return;
      page.alone();
      lookFar();
    },
    list: changed,
    more: lookFar,
  });

  return {
    saw: (id, sighting, first, far) => {
      const { key } = sighting;
      // A ticket of the list after all: read again, now for its board.
      if (sighting.aside !== true && beside.delete(key)) read.renew([key], true);
      const again = found.has(id) ? !(first && fresh.has(key)) : !first;
      if (!found.has(id)) {
        if (sighting.aside === true) beside.add(key);
        found.add(id);
        fresh.add(key);
      }
      page.saw(id, sighting, far, again);
    },
    settled: () => {
      tell.flush();
      if (fresh.size > 0) {
        const keys = [...fresh].filter((key) => !page.knows(idOf(key)));
        fresh.clear();
        if (keys.length > 0) read.want(keys, beside.size === 0 ? [] : keys.filter((key) => beside.has(key)));
      }
      page.lookAgain();
      if (isDown()) page.alone();
    },
    report: (recognition, surface) => ({
      ...listOf(read.list()),
      site: adapter.id,
      host,
      kind: options.page.kind,
      surface,
      board: board(),
      recognition,
      api,
      onPage: found.size - mistaken.size,
    }),
    get found() {
      return found.size;
    },
    unkept: tell.unkept,
    readList: read.readList,
    end: () => {
      ending.abort();
      read.end();
    },
  };
};
