import { owing } from '../messaging/owing.ts';
import { hearVerdicts } from '../messaging/said-verdicts.ts';
import { parcelSize } from '../messaging/until-kept.ts';
import type { Board } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Background } from './background.ts';

/** What is told, and to whom. */
export interface TellingOptions {
  background: Pick<Background, 'ask' | 'gone'>;
  board(): Board | null;
  judged(verdicts: Readonly<Record<string, Verdict>>): void;
  signal: AbortSignal;
}

/** Tells the background of tickets that the page shows, and the page of their verdicts. What is not kept is told again until it is. */
export interface Telling {
  /**
   * What the page itself shows of a ticket: told with the next `flush` when it says something new. True when it says
   * something else than before. `aside`: it is not on the board in view.
   */
  see(ticket: Ticket, aside: boolean): boolean;
  /** What the page shows of a ticket that need not be told, so that a change shows. */
  note(ticket: Ticket): void;
  flush(): void;
  /** The site's API has told of these. */
  came(ids: readonly string[]): void;
  /** That is kept by now: what the page showed of them before it came need not be told any more. */
  known(ids: readonly string[]): void;
  /** Which of these were told and are not kept; they are told again at once, so that they are judged by what holds now. */
  unkept(ids: readonly string[]): string[];
}

/** A ticket as it was seen at some turn, and when, by `performance.now`; of two the later says what holds. */
interface Turned {
  ticket: Ticket;
  turn: number;
  at: number;
}

/** A ticket that is still to be told. */
interface Waiting extends Turned {
  aside: boolean;
}

/** One message's worth. */
interface Parcel {
  tickets: readonly Turned[];
  aside: boolean;
}

/** Only what a page shows anew is told: a card that was drawn again for the hundredth time costs no message. */
export const telling = ({ background, board, judged, signal }: TellingOptions): Telling => {
  /** What was told last of each: put into words only once there is something to compare it with. */
  const told = new Map<string, Ticket>();
  const waiting = new Map<string, Waiting>();
  /** The turn in which each ticket was told of last, by the page or by the API: what is told again must not be older. */
  const last = new Map<string, number>();
  /** The turn in which the API told of what the page had shown before. */
  const cameAt = new Map<string, number>();
  let turns = 0;
  /** Told, and not kept. */
  const unkept = new Set<string>();
  let busy = false;

  const send = async ({ tickets, aside }: Parcel): Promise<boolean> => {
    const answer = await background.ask('tickets', {
      board: aside ? null : board(),
      tickets: tickets.map(({ ticket }) => ticket),
      age: performance.now() - Math.min(...tickets.map(({ at }) => at)),
    });
    const kept = answer?.kept.kept === true;
    for (const { ticket } of tickets) {
      if (kept) unkept.delete(ticket.id);
      else unkept.add(ticket.id);
    }
    if (answer !== null) judged(hearVerdicts(answer.verdicts));
    return kept;
  };

  const { give, payNow } = owing<Parcel>({
    send,
    still: ({ tickets, aside }) => {
      const left = tickets.filter(({ ticket, turn }) => last.get(ticket.id) === turn);
      return left.length === 0 ? null : { tickets: left, aside };
    },
    isOver: background.gone,
    signal,
  });

  const flush = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.size > 0 && !signal.aborted) {
      const [first] = waiting.values();
      const alike = [...waiting.values()].filter(({ aside }) => aside === first?.aside).slice(0, parcelSize);
      for (const { ticket } of alike) waiting.delete(ticket.id);
      await give({ tickets: alike, aside: first?.aside === true });
    }
    busy = false;
  };

  return {
    see: (ticket, aside) => {
      const before = told.get(ticket.id);
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(ticket)) return false;
      told.set(ticket.id, ticket);
      turns += 1;
      last.set(ticket.id, turns);
      waiting.set(ticket.id, { ticket, turn: turns, at: performance.now(), aside });
      return before !== undefined;
    },
    note: (ticket) => {
      told.set(ticket.id, ticket);
    },
    flush: () => void flush(),
    came: (ids) => {
      turns += 1;
      for (const id of ids) if (last.has(id)) cameAt.set(id, turns);
    },
    known: (ids) => {
      for (const id of ids) {
        const turn = cameAt.get(id);
        // What the page has shown since is newer than that.
        if (turn === undefined || turn < (last.get(id) ?? 0)) continue;
        unkept.delete(id);
        last.set(id, turn);
      }
    },
    unkept: (ids) => {
      const found = ids.filter((id) => unkept.has(id));
      if (found.length > 0) payNow();
      return found;
    },
  };
};
