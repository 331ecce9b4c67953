import type { Board } from '../../utils/model/portfolio.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { Verdict } from '../../utils/model/verdict.ts';
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

/** Tells the background of tickets, and the page of their verdicts. */
export interface Telling {
  /**
   * What the page itself shows of a ticket: told with the next `flush` when it says something new. True when it says
   * something else than before. `elsewhere`: it is not on the board in view.
   */
  see(ticket: Ticket, elsewhere: boolean): boolean;
  flush(): void;
  /** What the site's API says of tickets. `whole`: that is all the board holds now; `elsewhere`: they are not on it. */
  read(tickets: readonly Ticket[], whole: boolean, elsewhere: boolean): Promise<void>;
}

/** Only what a page shows anew is told: a card that was drawn again for the hundredth time costs no message. */
export const telling = ({ background, board, judged, signal }: TellingOptions): Telling => {
  const told = new Map<string, string>();
  const waiting = new Map<string, { ticket: Ticket; elsewhere: boolean }>();
  let busy = false;

  const send = async (tickets: readonly Ticket[], elsewhere: boolean, present: string[] | null): Promise<boolean> => {
    const answer = await background.ask('tickets', {
      board: elsewhere ? null : board(),
      tickets: [...tickets],
      present,
    });
    if (answer === null) return false;
    judged(answer.verdicts);
    return true;
  };

  const flush = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.size > 0 && !signal.aborted) {
      const [first] = waiting.values();
      const alike = [...waiting.values()].filter(({ elsewhere }) => elsewhere === first?.elsewhere).slice(0, parcel);
      for (const { ticket } of alike) waiting.delete(ticket.id);
      const tickets = alike.map(({ ticket }) => ticket);
      if (await send(tickets, first?.elsewhere === true, null)) continue;
      for (const one of alike) if (!waiting.has(one.ticket.id)) waiting.set(one.ticket.id, one);
      if (!background.gone()) setTimeout(() => void flush(), againAfter);
      break;
    }
    busy = false;
  };

  return {
    see: (ticket, elsewhere) => {
      const shown = JSON.stringify(ticket);
      if (told.get(ticket.id) === shown) return false;
      const changed = told.has(ticket.id);
      told.set(ticket.id, shown);
      waiting.set(ticket.id, { ticket, elsewhere });
      return changed;
    },
    flush: () => void flush(),
    read: async (tickets, whole, elsewhere) => {
      const present = whole ? tickets.map(({ id }) => id) : null;
      for (let from = 0; from < tickets.length && !signal.aborted; from += parcel) {
        const last = from + parcel >= tickets.length;
        await send(tickets.slice(from, from + parcel), elsewhere, last ? present : null);
      }
      if (tickets.length === 0 && whole) await send([], elsewhere, []);
    },
  };
};
