import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Caused by an incident or a problem. */
export const caused: Signal = {
  id: 'caused',
  group: 'structure',
  direction: 'operations',
  weight: 1,
  source: 'S40; ITIL on problems behind incidents',
  read: ({ ticket }) => {
    const link = (ticket.links ?? []).find(({ relation }) => /caus|incident|problem/i.test(relation));
    return link === undefined ? nothing : reading('operations', 'links', `${link.relation} ${link.key}`);
  },
};
