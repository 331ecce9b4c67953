import { owing } from '../messaging/owing.ts';
import type { PageQuestions, VerdictById } from '../messaging/page-protocol.ts';
import { parcelSize } from '../messaging/until-kept.ts';
import type { Kept } from '../model/kept.ts';
import type { Board } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * What is taken in of the site's API: as a page tells it, and the ids of all that the board holds now (what was on it and is not
 * any more leaves it), null when that is not known.
 */
export interface Read extends Readonly<PageQuestions['tickets']> {
  readonly present: readonly string[] | null;
}

/** The verdicts of what was taken in, and whether it is kept. */
export interface Taken {
  verdicts: VerdictById;
  kept: Kept;
}

/** Takes tickets in: stores and judges them. Null when that failed otherwise than by the store. */
export type TakeIn = (read: Read) => Promise<Taken | null>;

/** What is handed over, and to whom. */
export interface HandingOptions {
  take: TakeIn;
  board(): Board | null;
  judged(verdicts: Readonly<Record<string, Verdict>>): void;
  /** All that was owed is kept by now. */
  paid(): void;
  signal: AbortSignal;
}

/** Tickets as the site's API tells of them. */
export interface Come {
  tickets: readonly Ticket[];
  /** The ids of all that the board holds now; null when that is not known. */
  present: string[] | null;
  /** They are not on the board in view. */
  aside: boolean;
}

/** Hands over what was read, to be stored and judged. What is not kept is handed over again until it is. */
export interface Handing {
  /** Resolves when all was tried once. */
  hand(come: Come): Promise<void>;
  /** Whether something is not kept yet. */
  owes(): boolean;
}

/** A ticket as it was read at some turn; of two the later says what holds. */
interface Turned {
  ticket: Ticket;
  turn: number;
}

interface Parcel extends Omit<Come, 'tickets'> {
  tickets: readonly Turned[];
  /** When they came, by `performance.now`. */
  at: number;
}

/** The handing over of one stay of a page. */
export const handing = ({ take, board, judged, paid, signal }: HandingOptions): Handing => {
  /** The turn in which each ticket was read last, and what of the board: what is handed over again must not be older. */
  const last = new Map<string, number>();
  let lastPresent: string[] | null = null;
  let turn = 0;

  const send = async ({ tickets, aside, present, at }: Parcel): Promise<boolean> => {
    const answer = await take({
      board: aside ? null : board(),
      tickets: tickets.map(({ ticket }) => ticket),
      present,
      age: performance.now() - at,
    });
    if (answer === null) return false;
    judged(answer.verdicts);
    return answer.kept.kept;
  };

  const { give, owes } = owing<Parcel>({
    send,
    still: ({ tickets, present, ...parcel }) => {
      const left = tickets.filter(({ ticket, turn: then }) => last.get(ticket.id) === then);
      const holds = present === lastPresent ? present : null;
      return left.length === 0 && holds === null ? null : { ...parcel, tickets: left, present: holds };
    },
    paid,
    isOver: () => false,
    signal,
  });

  return {
    owes,
    hand: async ({ tickets, present, aside }) => {
      if (present !== null) lastPresent = present;
      turn += 1;
      const at = performance.now();
      const turned = tickets.map((ticket) => ({ ticket, turn }));
      for (const { id } of tickets) last.set(id, turn);
      for (let from = 0; from < turned.length; from += parcelSize) {
        const some = turned.slice(from, from + parcelSize);
        await give({ tickets: some, aside, at, present: from + parcelSize >= turned.length ? present : null });
      }
      if (turned.length === 0 && present !== null) await give({ tickets: [], aside, at, present });
    },
  };
};
