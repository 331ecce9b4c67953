import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** The same card was ticked as done and opened again three times or more. */
export const tickedAgain: Signal = {
  id: 'ticked_again',
  group: 'time',
  direction: 'operations',
  weight: 2,
  source: 'S11; PMBOK 5: repetitive work is ongoing work',
  read: ({ ticket }) => {
    const history = ticket.site === 'trello' ? ticket.history : null;
    const times = (history ?? []).filter((entry) => entry.field === 'done' && entry.to === 'false').length;
    return times >= 3 ? reading('operations', 'history', `${times} times`) : nothing;
  },
};
