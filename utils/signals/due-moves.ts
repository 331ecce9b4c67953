import type { Ticket } from '../model/ticket.ts';

/** A due date that was moved from one day to another. */
export interface DueMove {
  readonly from: string;
  readonly to: string;
}

/** The moves of the due date in the known history, oldest first; first settings and removals are not moves. */
export const dueMoves = (history: Ticket['history']): DueMove[] =>
  (history ?? []).flatMap(({ field, from, to }) =>
    field === 'due' && from !== null && to !== null && from !== to ? [{ from, to }] : [],
  );
