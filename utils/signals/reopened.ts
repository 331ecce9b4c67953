import type { Ticket } from '../model/ticket.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const reopenings = (history: Ticket['history']): number =>
  (history ?? []).filter((entry) => entry.field === 'resolution' && entry.from !== null && entry.to === null).length;

/** Went from done back to not done twice or more. */
export const reopened: Signal = {
  id: 'reopened',
  group: 'time',
  direction: 'operations',
  weight: 0.5,
  source: 'S07',
  read: ({ ticket }) => {
    const times = ticket.reopened ?? reopenings(ticket.history);
    return times >= 2 ? reading('operations', 'reopened', `${times} times`) : nothing;
  },
};
