import type { Board } from '../model/portfolio.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Background } from './background.ts';

/** Tickets in one message: small enough that packing one never holds up the page. */
const parcel = 100;
/** After an answer that did not come, in milliseconds. */
const againAfter = 2_000;

/** What is told, and to whom. */
export interface TellingOptions {
  background: Background;
  board(): Board | null;
  judged(verdicts: Readonly<Record<string, Verdict>>): void;
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

/** Tells the background of tickets, and the page of their verdicts. */
export interface Telling {
  /**
   * What the page itself shows of a ticket: told with the next `flush` when it says something new. True when it says
   * something else than before. `aside`: it is not on the board in view.
   */
  see(ticket: Ticket, aside: boolean): boolean;
  /** What the page shows of a ticket that need not be told, so that a change shows. */
  note(ticket: Ticket): void;
  flush(): void;
  /** What the site's API says. */
  read(come: Come): Promise<void>;
}

/** A ticket that is still to be told. */
interface Waiting {
  ticket: Ticket;
  aside: boolean;
}

/** Only what a page shows anew is told: a card that was drawn again for the hundredth time costs no message. */
export const telling = ({ background, board, judged, signal }: TellingOptions): Telling => {
  const told = new Map<string, string>();
  const waiting = new Map<string, Waiting>();
  let busy = false;

  const send = async (tickets: readonly Ticket[], aside: boolean, present: string[] | null): Promise<boolean> => {
    const answer = await background.ask('tickets', {
      board: aside ? null : board(),
      tickets: [...tickets],
      present,
    });
    if (answer === null) return false;
    judged(answer.verdicts);
    return true;
  };

  /** What the API has said is asked for once only: it is told until somebody has heard it, for the worker may die over it. */
  const surely = async (tickets: readonly Ticket[], aside: boolean, present: string[] | null): Promise<void> => {
    while (!signal.aborted && !(await send(tickets, aside, present)) && !background.gone())
      await new Promise((resolve) => setTimeout(resolve, againAfter));
  };

  const flush = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.size > 0 && !signal.aborted) {
      const [first] = waiting.values();
      const alike = [...waiting.values()].filter(({ aside }) => aside === first?.aside).slice(0, parcel);
      for (const { ticket } of alike) waiting.delete(ticket.id);
      const tickets = alike.map(({ ticket }) => ticket);
      if (await send(tickets, first?.aside === true, null)) continue;
      for (const one of alike) if (!waiting.has(one.ticket.id)) waiting.set(one.ticket.id, one);
      if (!background.gone()) setTimeout(() => void flush(), againAfter);
      break;
    }
    busy = false;
  };

  return {
    see: (ticket, aside) => {
      const says = JSON.stringify(ticket);
      if (told.get(ticket.id) === says) return false;
      const changed = told.has(ticket.id);
      told.set(ticket.id, says);
      waiting.set(ticket.id, { ticket, aside });
      return changed;
    },
    note: (ticket) => {
      told.set(ticket.id, JSON.stringify(ticket));
    },
    flush: () => void flush(),
    read: async ({ tickets, present, aside }) => {
      for (let from = 0; from < tickets.length && !signal.aborted; from += parcel) {
        const last = from + parcel >= tickets.length;
        await surely(tickets.slice(from, from + parcel), aside, last ? present : null);
      }
      if (tickets.length === 0 && present !== null) await surely([], aside, present);
    },
  };
};
