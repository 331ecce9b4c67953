import type { Ticket } from '../../utils/model/ticket.ts';

/** A ticket of a file to classify, by the id that the answer carries. */
export interface Entry {
  readonly id: string;
  readonly ticket: Ticket;
}

/** What a file holds: tickets in input order, and what could not be read, by line or entry number from 1. */
export interface Input {
  readonly entries: readonly Entry[];
  readonly faults: readonly { readonly at: number; readonly error: string }[];
}
