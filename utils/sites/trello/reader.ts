import type { Board } from '../../model/portfolio.ts';
import type { Ticket } from '../../model/ticket.ts';
import { type Answer, type Failure, isGone } from '../answer.ts';
import { type SiteClient, siteClient } from '../site-client.ts';
import { siteMemory } from '../site-memory.ts';
import type { ReaderPorts, ReadResult, TicketReader } from '../site-reader.ts';
import { linkOf } from './addresses.ts';
import {
  type CardTicket,
  lifeIn,
  notePast,
  type Past,
  readPastOn,
  takeUpPast,
  unread,
  withStored,
} from './board-past.ts';
import type { Card } from './card-json.ts';
import { createdOf } from './object-id.ts';
import { type BoardRead, boardTicket, readArchive, readBoard } from './read-board.ts';
import { readCard } from './read-card.ts';

/** What was read is good for so long; whoever asks later wants to know what has changed. */
const freshFor = 10_000;
const mirrorsFreshFor = 300_000;
/** A card that was read with its board is not asked for alone for so long, when a view that is no board shows it too. */
const sharedFor = 60_000;
/** A board that failed is not asked for again for so long, however many ask; one that was too busy as long as it said. */
const failedFor = 2_000;
/** Most cards that are read one by one at a time, and the pause after each two: about 80 requests in ten seconds, of the 100 that Trello allows. */
const mostStrangers = 100;
const pace = 250;

/**
 * A board's reading, under way or done. `at` is when it was answered; the history (null before it was begun) and what was told
 * of the board are kept over its readings, so that a later one brings only what is new.
 */
interface Visit {
  at: number;
  signal: AbortSignal;
  answer: Promise<Answer<BoardRead>>;
  /** Whether its history was read, or is being read. */
  past: boolean;
  kept: { past: Past | null; told: Map<string, string> };
}

const failed = ({ state, retryAfterMs }: Failure): ReadResult => ({ ok: false, state, retryAfterMs });
const told = (tickets: Ticket[], more: { gone?: string[]; present?: string[] } = {}): ReadResult => ({
  ok: true,
  tickets,
  gone: [],
  whole: more.present !== undefined,
  ...more,
});

/** Tells those that say something else than when they were told before. Whoever goes away in between was not told. */
function* news(
  tickets: readonly Ticket[],
  before: Map<string, string>,
  more: Parameters<typeof told>[1],
): Generator<ReadResult> {
  const fresh = tickets.filter((ticket) => before.get(ticket.key) !== JSON.stringify(ticket));
  if (fresh.length > 0 || more?.present) yield told(fresh, more);
  for (const ticket of fresh) before.set(ticket.key, JSON.stringify(ticket));
}

/**
 * Reads Trello: a board in one request, then its history and its archive, in which its series lie, then the cards that are
 * on the page but not on the board, one by one. What was read is kept for the visit; a later reading brings what is new.
 */
export const trelloReader = (ports: ReaderPorts): TicketReader => {
  const visits = new Map<string, Visit>();
  /** Cards that were read one by one, by the key or id they were asked for by; null for those Trello does not give. */
  const strangers = new Map<string, { at: number; ticket: Ticket | null }>();
  /** When a card was read with its board, by key. */
  const onBoards = new Map<string, number>();
  const memory = siteMemory(ports);
  const client: SiteClient = siteClient({ ports, slow: (slow) => reader.onSlow?.(slow) });

  const isGood = (visit: Visit, answer: Answer<BoardRead>, isAnew: boolean): boolean => {
    if (visit.signal.aborted) return false;
    const age = ports.now() - visit.at;
    if (answer.ok) return !isAnew && age < freshFor;
    return age < (answer.state === 'rate-limited' ? answer.retryAfterMs - failedFor : failedFor);
  };

  /** The board's reading, one that is begun now where something has changed (`isAnew`), and whether it was begun by this call. */
  const visitOf = async (link: string, isAnew: boolean, signal: AbortSignal): Promise<[Visit, boolean]> => {
    for (let before = visits.get(link); before !== undefined; before = visits.get(link)) {
      if (isGood(before, await before.answer, isAnew)) return [before, false];
      // Somebody else may have begun to read it anew meanwhile.
      if (visits.get(link) === before) break;
    }
    const answer = readBoard(client, link, signal);
    const kept = visits.get(link)?.kept ?? { past: null, told: new Map() };
    const visit: Visit = { at: ports.now(), signal, answer, past: false, kept };
    visits.set(link, visit);
    const read = await answer;
    visit.at = ports.now();
    if (read.ok) for (const key of keysOf(read.value)) onBoards.set(key, visit.at);
    return [visit, true];
  };

  async function* readStrangers(
    wanted: readonly string[],
    maxAge: number,
    aside: boolean,
    anew: ReadonlySet<string>,
    signal: AbortSignal,
  ): AsyncGenerator<ReadResult> {
    const isOld = (key: string) =>
      anew.has(key) || ports.now() - (strangers.get(key)?.at ?? Number.NEGATIVE_INFINITY) >= maxAge;
    const asked = wanted.filter(isOld).slice(0, mostStrangers);
    if (asked.length === 0) yield told([]);
    for (let at = 0; at < asked.length && !signal.aborted; at += 2) {
      if (at > 0) await ports.wait(pace, signal).catch(() => undefined);
      const pair = asked.slice(at, at + 2);
      const answers = await Promise.all(pair.map((key) => readCard(client, key, signal)));
      const tickets: Ticket[] = [];
      const gone: string[] = [];
      for (const [index, answer] of answers.entries()) {
        const key = pair[index] ?? '';
        // On a board that was given, a card that needs a permission lies on a board of somebody else.
        const isDenied = !answer.ok && aside && answer.state === 'logged-out';
        if (answer.ok) {
          const known = { at: ports.now(), ticket: answer.value };
          tickets.push(known.ticket);
          strangers.set(key, known).set(known.ticket.key, known);
        } else if (isGone(answer) || isDenied) {
          gone.push(key);
          strangers.set(key, { at: ports.now(), ticket: null });
        } else {
          yield failed(answer);
          return;
        }
      }
      yield { ...told(tickets, { gone }), ...(aside ? { aside } : {}) };
    }
  }

  async function* readPast(visit: Visit, read: BoardRead, link: string): AsyncGenerator<ReadResult> {
    const { kept, signal } = visit;
    const { cards } = read;
    const oldest = cards.map(({ id }) => createdOf(id) ?? '').toSorted()[0] ?? '';
    const past = await readPastOn(kept.past ?? unread, client, link, oldest, signal);
    if (past === null) return;
    kept.past = past;
    const lived = cards.filter(({ id }) => past.lives.has(id));
    yield* news(worksOf(lived, read, past), kept.told, {});
    if (!past.archiveRead) {
      const archived = await readArchive(client, link, signal);
      if (archived === null) return;
      const whole = await withStored(past, withTickets(archived, read, past), ports);
      yield* news(worksOf(archived, read, whole), kept.told, {});
      kept.past = { ...whole, archiveRead: true };
    }
    notePast(memory, link, kept.past);
  }

  async function* readPastOnce(visit: Visit, read: BoardRead, link: string): AsyncGenerator<ReadResult> {
    if (visit.past) return;
    visit.past = true;
    let isDone = false;
    try {
      yield* readPast(visit, read, link);
      isDone = true;
    } finally {
      visit.past = isDone;
    }
  }

  async function* readWhole(
    board: Board,
    keys: readonly string[],
    anew: ReadonlySet<string>,
    signal: AbortSignal,
  ): AsyncGenerator<ReadResult> {
    const link = linkOf(board);
    const [visit, isNew] = await visitOf(link, anew.size > 0, signal);
    const answer = await visit.answer;
    if (signal.aborted) return;
    if (!answer.ok) {
      yield failed(answer);
      return;
    }
    const { cards, odd } = answer.value;
    const here = keysOf(answer.value);
    const ids = new Set(cards.map(({ id }) => id));
    const mirrored = cards.flatMap(({ mirrorSourceId: id }) => (id === null || ids.has(id) ? [] : [id]));
    const wanted = new Set(keys);
    const { kept } = visit;
    const { told: before } = kept;
    if (kept.past === null) {
      const works = withTickets(cards, answer.value, null).filter(({ ticket }) => isWork(ticket));
      const past = await takeUpPast(works, link, memory, ports);
      if (past.newest !== null) kept.past ??= past;
      if (signal.aborted) return;
    }
    const own = withTickets(cards, answer.value, kept.past).map(({ ticket }) => ticket);
    // A card that is no work is told of only when the page took it for work: a template shows it late.
    const isMistaken = (ticket: Ticket): boolean =>
      !isWork(ticket) && (wanted.has(ticket.key) || before.has(ticket.key));
    if (isNew) {
      const guests = mirrored.flatMap((id) => strangers.get(id)?.ticket ?? []);
      const tickets = [...own.filter((ticket) => isWork(ticket) || isMistaken(ticket)), ...guests];
      yield* news(tickets, before, odd === 0 ? { present: tickets.map(({ key }) => key) } : {});
    } else {
      yield told([]);
      yield* news(own.filter(isMistaken), before, {});
    }
    if (mirrored.length > 0) yield* readStrangers(mirrored, mirrorsFreshFor, false, anew, signal);
    yield* readPastOnce(visit, answer.value, link);
    const others = keys.filter((key) => !here.has(key));
    if (others.length > 0) yield* readStrangers(others, freshFor, true, anew, signal);
  }

  const reader: TicketReader = {
    read: (board, keys, signal, anew = new Set()) => {
      if (board !== null) return readWhole(board, keys, anew, signal);
      const since = ports.now() - sharedFor;
      const alone = keys.filter((key) => anew.has(key) || (onBoards.get(key) ?? Number.NEGATIVE_INFINITY) < since);
      return readStrangers(alone, freshFor, false, anew, signal);
    },
  };
  return reader;
};

const isWork = ({ role }: Ticket): boolean => role === null;

/** Cards of a board with the tickets they are; without a past, none has a history. */
const withTickets = (cards: readonly Card[], { home }: BoardRead, past: Past | null): CardTicket[] =>
  cards.map((card) => ({ card, ticket: boardTicket(card, home, past && lifeIn(past, card)) }));

const worksOf = (cards: readonly Card[], read: BoardRead, past: Past): Ticket[] =>
  withTickets(cards, read, past).flatMap(({ ticket }) => (isWork(ticket) ? [ticket] : []));

const keysOf = ({ cards }: BoardRead): ReadonlySet<string> =>
  new Set(cards.flatMap(({ shortLink }) => shortLink ?? []));
