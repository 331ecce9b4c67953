import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Three or more links that block or are blocked: part of a plan. */
export const blocks: Signal = {
  id: 'blocks',
  group: 'structure',
  direction: 'project',
  weight: 1,
  source: 'S38',
  read: ({ ticket }) => {
    const links = (ticket.links ?? []).filter((link) => /block|depends/i.test(link.relation));
    return links.length >= 3 ? reading('project', 'links', `${links.length}`) : nothing;
  },
};
