import type { Ticket } from '../model/ticket.ts';
import { daysBetween, spanOf } from './days.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Days on which something is known to have changed. */
const daysTouched = (ticket: Ticket): number =>
  new Set((ticket.history ?? []).map((entry) => entry.at.slice(0, 10))).size;

/** Open far longer than its kind lives here: over the median and three deviations of at least twenty closed ones. */
export const longLife: Signal = {
  id: 'long_life',
  group: 'time',
  direction: 'project',
  weight: 0.5,
  source: 'S06; PRINCE2: a project in disguise',
  read: ({ ticket, context: { norm } }) => {
    if (norm === null || norm.count < 20 || norm.medianDays <= 0) return nothing;
    const days = daysBetween(ticket.created, ticket.resolved ?? ticket.updated);
    if (days === null || days <= 0 || daysTouched(ticket) < 5) return nothing;
    const limit = Math.log(norm.medianDays) + 3 * Math.max(norm.madLog, 0.1);
    return Math.log(days) > limit ? reading('project', 'created', spanOf(days)) : nothing;
  },
};
