import type { PageSays } from '../messaging/page-says.ts';
import type { ReaderSays } from '../messaging/reader-says.ts';
import { sayVerdicts } from '../messaging/said-verdicts.ts';
import { type Ticket, ticketId } from '../model/ticket.ts';
import type { TicketReader } from '../sites/site-reader.ts';
import { handing, type TakeIn } from './handing.ts';
import { reading } from './reading.ts';
import { type SoFar, wholeList } from './whole-list.ts';

/** How a stay begins, as the page says. */
export type Begun = Extract<PageSays, { say: 'begin' }>;
/** What a page says of the stay it is on. */
export type StaySays = Extract<PageSays, { say: 'want' | 'renew' | 'board' | 'hidden' | 'wake' | 'list' }>;

/** What a stay is read with, and who is told. */
export interface StayOptions {
  begun: Begun;
  host: string;
  reader: TicketReader;
  take: TakeIn;
  say(said: ReaderSays): void;
  signal: AbortSignal;
}

/** One stay of a page on a board, list or issue, as far as the site's API is read for it. */
export interface Stay {
  heard(said: StaySays): void;
}

/** Reads what a page asks for, hands it over to be stored and judged, and tells the page as much as it needs. */
export const beginStay = ({ begun, host, reader, take, say, signal }: StayOptions): Stay => {
  const { stay, site } = begun;
  const idOf = (key: string): string => ticketId(site, host, key);
  let { board, hidden } = begun;
  const asked = new Set<string>();
  /** When each key was asked for first: those that somebody looks at come before the others. */
  const asking = new Map<string, number>();
  /** Keys of tickets that stand beside the list alone: what is read of them is not put on its board. */
  const beside = new Set<string>();
  /** What was handed over for the board in view, by when it was changed last; null where it may be handed over once more. */
  const told = new Map<string, string | null>();
  /** What the page was told to be done with. */
  const done = new Set<string>();
  /** Whether all that the page lists is told of, though nobody asks for it. */
  let isWhole = false;
  let saidMore = false;
  /** Read, but not kept for certain yet. */
  let unsettled: string[] = [];
  let unkept: string[] = [];
  let now: Omit<SoFar, 'ids'> | null = null;
  let safeCursor = begun.list?.cursor ?? null;

  const settle = (): void => {
    if (hand.owes() || signal.aborted) return;
    if (unsettled.length > 0) say({ say: 'done', stay, keys: unsettled });
    unsettled = [];
    if (now === null) return;
    safeCursor = now.cursor;
    say({ say: 'list', stay, ...now, keys: unkept });
    unkept = [];
    now = null;
  };

  const askMore = (): void => {
    if (isWhole || saidMore) return;
    saidMore = true;
    say({ say: 'more', stay });
  };

  const hand = handing({
    take,
    board: () => board,
    judged: (verdicts) => say({ say: 'verdicts', stay, verdicts: sayVerdicts(verdicts) }),
    paid: settle,
    signal,
  });

  const came = (tickets: readonly Ticket[], onBoard: boolean): void => {
    for (const { id, updated } of tickets) told.set(id, onBoard ? updated : null);
    const noWork = tickets.filter(({ role }) => role !== null).map(({ key }) => key);
    if (tickets.length > 0) say({ say: 'came', stay, keys: tickets.map(({ key }) => key), noWork });
  };

  /**
   * What is looked at is judged first, and all of it together: each further time that a tag in the window turns costs the page a
   * frame, and so does each parcel of a board that holds a few of them.
   */
  const asAsked = (tickets: readonly Ticket[]): Ticket[] => {
    const places = new Map(tickets.map((ticket) => [ticket, asking.get(ticket.key) ?? asking.size]));
    return tickets.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  };

  const read = reading({
    reader,
    board: () => board,
    came: async ({ tickets, whole, present, aside }) => {
      if (whole) isWhole = true;
      const apart = aside === true || whole ? [] : tickets.filter(({ key }) => beside.has(key));
      came(apart, false);
      if (apart.length > 0) await hand.hand({ tickets: apart, present: null, aside: true });
      const rest = apart.length === 0 ? tickets : tickets.filter(({ key }) => !beside.has(key));
      came(rest, aside !== true);
      const keys = present ?? rest.map(({ key }) => key);
      await hand.hand({ tickets: asAsked(rest), present: whole ? keys.map(idOf) : null, aside: aside === true });
    },
    settled: (keys) => {
      for (const key of keys) {
        if (!asked.delete(key) && done.has(key)) continue;
        done.add(key);
        unsettled.push(key);
      }
      settle();
    },
    state: (api) => {
      say({ say: 'api', stay, api });
      if (api !== 'ok') return;
      if (board === null || reader.readList === undefined) askMore();
      // What is on the screen comes first.
      list.begin();
    },
    hidden: () => hidden,
    signal,
  });

  const list = wholeList({
    reader,
    board: () => board,
    sofar: begun.list && { ...begun.list, ids: begun.list.keys.map(idOf) },
    came: (tickets) => {
      const unknown = tickets.filter(({ id, updated }) => updated === null || told.get(id) !== updated);
      came(unknown, true);
      return hand.hand({ tickets: unknown, present: null, aside: false });
    },
    complete: (ids, isPart) => {
      isWhole = !isPart;
      return hand.hand({ tickets: [], present: ids, aside: false });
    },
    failed: askMore,
    changed: (next, tickets) => {
      if (next.state?.kind !== 'reading' && !next.more) askMore();
      unkept.push(...tickets.map(({ key }) => key));
      now = next;
      if (!hand.owes()) {
        settle();
        return;
      }
      // How far it is may be shown at once; until all of it is kept, a break leads back to where all was.
      const state = next.state?.kind === 'offered' ? null : next.state;
      say({ say: 'list', stay, state, more: true, cursor: safeCursor, keys: [] });
    },
    signal,
  });

  return {
    heard: (said) => {
      switch (said.say) {
        case 'want':
          for (const key of said.beside) beside.add(key);
          for (const key of said.keys) {
            asked.add(key);
            if (!asking.has(key)) asking.set(key, asking.size);
          }
          read.want(said.keys);
          break;
        case 'renew':
          if (said.listed) for (const key of said.keys) beside.delete(key);
          for (const key of said.keys) asked.add(key);
          read.renew(said.keys);
          break;
        case 'board':
          // The board may get its name; another board is another stay.
          if (said.board.id === board?.id) board = said.board;
          break;
        case 'hidden':
          hidden = said.hidden;
          break;
        case 'wake':
          read.wake();
          list.wake();
          break;
        case 'list':
          list.ask(said.go);
          break;
      }
    },
  };
};
