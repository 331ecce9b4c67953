import type { Board } from '../../model/portfolio.ts';
import type { Ticket } from '../../model/ticket.ts';
import { type Answer, type Failure, isGone } from '../answer.ts';
import type { ReaderPorts, ReadResult, TicketReader } from '../site-adapter.ts';
import { type SiteClient, siteClient } from '../site-client.ts';
import { linkOf } from './addresses.ts';
import type { Action } from './history.ts';
import { livesOf } from './history.ts';
import { createdOf } from './object-id.ts';
import { readActions } from './read-actions.ts';
import { type BoardRead, boardTicket, readBoard } from './read-board.ts';
import { readCard } from './read-card.ts';

/** A board that was read is good for so long, and for the shorter time when cards are asked for that it did not hold. */
const freshFor = 60_000;
const freshForStrangers = 10_000;
/** How much sooner than it was told to a failing board may be asked for again: clocks are not that exact. */
const leeway = 500;
/** Most cards that are read one by one at a time, and the pause after each two: about 80 requests in ten seconds, of the 100 that Trello allows. */
const mostStrangers = 100;
const pace = 250;

/** A board's reading, under way or done, and the history that is known of it. `at` is when it was answered. */
interface Visit {
  at: number;
  signal: AbortSignal;
  answer: Promise<Answer<BoardRead>>;
  actions: readonly Action[] | null;
}

const failed = ({ state, retryAfterMs }: Failure): ReadResult => ({ ok: false, state, retryAfterMs });
const told = (tickets: Ticket[], whole = false, gone: string[] = []): ReadResult => ({
  ok: true,
  tickets,
  gone,
  whole,
});

/**
 * Reads Trello: a board in one request, then its history, then the cards that are on the page but not on the board, one by
 * one. What was read is kept for the visit and asked for again only when it has become old.
 */
export const trelloReader = (ports: ReaderPorts): TicketReader => {
  const visits = new Map<string, Visit>();
  /** Cards that were read one by one, by the key or id they were asked for by; null for those Trello does not give. */
  const strangers = new Map<string, { at: number; ticket: Ticket | null }>();
  const client: SiteClient = siteClient({ ports, slow: (slow) => reader.onSlow?.(slow) });

  const isKnown = (key: string): boolean =>
    ports.now() - (strangers.get(key)?.at ?? Number.NEGATIVE_INFINITY) < freshFor;

  const isGood = (visit: Visit, answer: Answer<BoardRead>, keys: readonly string[]): boolean => {
    if (visit.signal.aborted) return false;
    const age = ports.now() - visit.at;
    if (!answer.ok) return age < answer.retryAfterMs - leeway;
    const here = keysOf(answer.value);
    const isStrange = keys.some((key) => !here.has(key) && !isKnown(key));
    return age < (isStrange ? freshForStrangers : freshFor);
  };

  /** The board's reading, and whether it was begun by this call. */
  const visitOf = async (link: string, keys: readonly string[], signal: AbortSignal): Promise<[Visit, boolean]> => {
    for (let before = visits.get(link); before !== undefined; before = visits.get(link)) {
      const isLast = isGood(before, await before.answer, keys);
      if (isLast) return [before, false];
      // Somebody else may have begun to read it anew meanwhile.
      if (visits.get(link) === before) break;
    }
    const answer = readBoard(client, link, signal);
    const visit: Visit = { at: ports.now(), signal, answer, actions: visits.get(link)?.actions ?? null };
    visits.set(link, visit);
    await answer;
    visit.at = ports.now();
    return [visit, true];
  };

  async function* readStrangers(
    wanted: readonly string[],
    elsewhere: boolean,
    signal: AbortSignal,
  ): AsyncGenerator<ReadResult> {
    const asked = wanted.filter((key) => !isKnown(key)).slice(0, mostStrangers);
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
        const isDenied = !answer.ok && elsewhere && answer.state === 'logged-out';
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
      yield { ...told(tickets, false, gone), ...(elsewhere ? { elsewhere } : {}) };
    }
  }

  async function* readHistory(visit: Visit, read: BoardRead, link: string): AsyncGenerator<ReadResult> {
    const { cards, home } = read;
    const oldest = cards.map(({ id }) => createdOf(id) ?? '').toSorted()[0] ?? '';
    const newest = visit.actions?.[0] ?? null;
    const actions = await readActions(client, link, oldest, newest, visit.signal);
    if (actions === null) return;
    visit.actions = [...actions, ...(visit.actions ?? [])];
    const lives = livesOf(visit.actions);
    const works = cards.map((card) => boardTicket(card, home, lives)).filter(({ role }) => role === null);
    if (works.length > 0) yield told(works);
  }

  async function* readWhole(board: Board, keys: readonly string[], signal: AbortSignal): AsyncGenerator<ReadResult> {
    const link = linkOf(board);
    const [visit, isNew] = await visitOf(link, keys, signal);
    const answer = await visit.answer;
    if (signal.aborted) return;
    if (!answer.ok) {
      yield failed(answer);
      return;
    }
    const { cards, home, odd } = answer.value;
    const here = keysOf(answer.value);
    const ids = new Set(cards.map(({ id }) => id));
    const mirrored = cards.flatMap(({ mirrorSourceId: id }) => (id === null || ids.has(id) ? [] : [id]));
    const wanted = new Set(keys);
    if (isNew) {
      const lives = visit.actions === null ? null : livesOf(visit.actions);
      // A card that is no work is told of only when the page took it for work: a template shows it late.
      const own = cards
        .map((card) => boardTicket(card, home, lives))
        .filter(({ role, key }) => role === null || wanted.has(key));
      const guests = mirrored.flatMap((id) => strangers.get(id)?.ticket ?? []);
      yield told([...own, ...guests], odd === 0);
    } else {
      yield told([]);
    }
    if (mirrored.length > 0) yield* readStrangers(mirrored, false, signal);
    if (isNew) yield* readHistory(visit, answer.value, link);
    const others = keys.filter((key) => !here.has(key));
    if (others.length > 0) yield* readStrangers(others, true, signal);
  }

  const reader: TicketReader = {
    read: (board, keys, signal) =>
      board === null ? readStrangers(keys, false, signal) : readWhole(board, keys, signal),
  };
  return reader;
};

const keysOf = ({ cards }: BoardRead): ReadonlySet<string> =>
  new Set(cards.flatMap(({ shortLink }) => shortLink ?? []));
