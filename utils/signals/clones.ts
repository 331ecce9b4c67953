import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Cloned from, or into, other tickets. */
export const clones: Signal = {
  id: 'clones',
  group: 'structure',
  direction: 'operations',
  weight: 1,
  source: 'S39; PMBOK 5: repetitive work is ongoing work',
  read: ({ ticket }) => {
    const links = (ticket.links ?? []).filter((link) => /clone/i.test(link.relation));
    const first = links[0];
    return first === undefined
      ? nothing
      : reading('operations', 'links', `${first.relation} ${first.key}`, links.length > 1 ? 1 : 0.5);
  },
};
