import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const urgent = /highest|critical|blocker|urgent|emergency|^p[01]$/i;

/** Urgent and begun within an hour of its creation. */
export const interrupt: Signal = {
  id: 'interrupt',
  group: 'time',
  direction: 'operations',
  weight: 1,
  source: 'S13; Google SRE: interrupt-driven work is toil',
  read: ({ ticket }) => {
    if (ticket.priority === null || ticket.created === null || !urgent.test(ticket.priority)) return nothing;
    const begun = ticket.history?.find((entry) => entry.field === 'status' || entry.field === 'list');
    if (begun === undefined) return nothing;
    const hours = (Date.parse(begun.at) - Date.parse(ticket.created)) / 3_600_000;
    return hours <= 1 ? reading('operations', 'priority', ticket.priority) : nothing;
  },
};
