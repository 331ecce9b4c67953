import { daysBetween, spanOf } from './days.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Done within two days of its creation and part of nothing larger. */
export const quickClose: Signal = {
  id: 'quick_close',
  group: 'time',
  direction: 'operations',
  weight: 0.5,
  source: 'S05',
  read: ({ ticket }) => {
    const days = daysBetween(ticket.created, ticket.resolved);
    return days !== null && days >= 0 && days <= 2 && ticket.parent === null
      ? reading('operations', 'resolved', days < 1 ? 'within a day' : spanOf(days))
      : nothing;
  },
};
