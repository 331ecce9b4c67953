import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Delivered with all its parts and not reopened since. */
export const deliveredOnce: Signal = {
  id: 'delivered_once',
  group: 'time',
  direction: 'project',
  weight: 0.5,
  source: 'S08',
  read: ({ ticket }) => {
    const children = ticket.children ?? [];
    if (ticket.resolved === null || children.length < 3 || (ticket.reopened ?? 0) > 0) return nothing;
    return children.every((child) => child.done === true)
      ? reading('project', 'children', `${children.length}`)
      : nothing;
  },
};
