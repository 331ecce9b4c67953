import type { ApiState, ListState, PageState, Recognition } from '../model/page.ts';
import type { Board } from '../model/portfolio.ts';
import { ticketId } from '../model/ticket.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Sighting, SiteAdapter, SitePage, TicketReader } from '../sites/site-adapter.ts';
import type { Background } from './background.ts';
import { pageEvidence } from './page-evidence.ts';
import { reading } from './reading.ts';
import { telling } from './telling.ts';
import { wholeList } from './whole-list.ts';

/** What one board, list or issue is asked with while the reader stays on it. */
export interface SceneOptions {
  adapter: SiteAdapter;
  reader: TicketReader;
  page: SitePage;
  url: URL;
  background: Background;
  judged(verdicts: Readonly<Record<string, Verdict>>): void;
  /** Something that the popup shows of the page has changed. */
  changed(): void;
}

/** One stay on a board, list or issue: what was found there, told and read. */
export interface Scene {
  /** A ticket stands on the page: for the first time there (`first`) or after a change, far from the window or not. */
  saw(sighting: Sighting, first: boolean, far: boolean): void;
  /** One that was far from the window has come near. */
  neared(sighting: Sighting): void;
  /** Nothing more is coming for now: what was seen is told and read. */
  settled(): void;
  /** How the page is, given how it is recognised; the document may have got its name by now. */
  report(recognition: Recognition, surface: string | null): PageState;
  /** Whether any ticket was found here, by whatever means. */
  readonly found: number;
  wake(): void;
  /** Reads all that the board lists, or stops. */
  readList(go: boolean): void;
  end(): void;
}

const listOf = (list: ListState | null): Pick<PageState, 'list'> => (list === null ? {} : { list });

/** Begins a stay. */
export const beginScene = (options: SceneOptions): Scene => {
  const { adapter, reader, url, background, judged, changed } = options;
  const ending = new AbortController();
  const { signal } = ending;
  let known = options.page.board;
  const board = (): Board | null => {
    const now = adapter.page(new URL(location.href), document)?.board ?? null;
    // The page may have got its name by now; what has opened over the board does not change it.
    if (now !== null && now.id === known?.id && now.name !== '') known = now;
    return known;
  };
  const found = new Set<string>();
  const mistaken = new Set<string>();
  const fresh = new Set<string>();
  /** Keys of tickets that stand beside the list alone: what is read of them is not put on its board. */
  const beside = new Set<string>();
  let api: ApiState = 'idle';

  const tell = telling({ background, board, judged, signal });
  const page = pageEvidence({ tell, renew: (keys) => read.renew(keys), signal });
  const read = reading({
    reader,
    board,
    came: async ({ tickets, whole, present, aside }) => {
      // A template shows itself late: it was found, but is no work.
      for (const { id, role } of tickets) if (role !== null && found.has(id)) mistaken.add(id);
      const apart = aside === true || whole ? [] : tickets.filter(({ key }) => beside.has(key));
      page.known(apart, false);
      if (apart.length > 0) await tell.read({ tickets: apart, present: null, aside: true });
      const rest = apart.length === 0 ? tickets : tickets.filter(({ key }) => !beside.has(key));
      page.known(rest, aside !== true);
      const keys = present ?? rest.map(({ key }) => key);
      await tell.read({
        tickets: rest,
        present: whole ? keys.map((key) => ticketId(adapter.id, url.host, key)) : null,
        aside: aside === true,
      });
    },
    state: (now) => {
      api = now;
      changed();
      if (now !== 'idle' && now !== 'slow') page.alone();
      // What is on the screen comes first.
      if (now === 'ok') list.begin();
    },
    signal,
  });

  const list = wholeList({
    reader,
    board,
    came: (tickets) => {
      const unknown = page.unknown(tickets);
      page.known(unknown, true);
      return tell.read({ tickets: unknown, present: null, aside: false });
    },
    complete: (ids) => tell.read({ tickets: [], present: ids, aside: false }),
    changed,
    signal,
  });

  return {
    saw: (sighting, first, far) => {
      const { key } = sighting;
      const id = ticketId(adapter.id, url.host, key);
      // A ticket of the list after all: read again, now for its board.
      if (sighting.aside !== true && beside.delete(key)) read.renew([key]);
      const again = found.has(id);
      if (!again) {
        if (sighting.aside === true) beside.add(key);
        found.add(id);
        fresh.add(key);
      }
      page.saw(id, sighting, far, again && !(first && fresh.has(key)));
    },
    neared: (sighting) => page.neared(ticketId(adapter.id, url.host, sighting.key), sighting),
    settled: () => {
      tell.flush();
      if (fresh.size > 0) read.want([...fresh]);
      fresh.clear();
      page.lookAgain();
    },
    report: (recognition, surface) => ({
      ...listOf(list.state()),
      site: adapter.id,
      host: url.host,
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
    wake: read.wake,
    readList: list.ask,
    end: () => ending.abort(),
  };
};
