import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Eight or more sub-tasks or check items, each another. */
export const manyParts: Signal = {
  id: 'many_parts',
  group: 'structure',
  direction: 'project',
  weight: 1,
  source: 'S36; PRINCE2: a project is cut into parts',
  read: ({ ticket }) => {
    const titles = new Set((ticket.children ?? []).map((child) => child.title.toLowerCase()));
    for (const checklist of ticket.checklists ?? [])
      for (const item of checklist.items) titles.add(item.title.toLowerCase());
    return titles.size >= 8 ? reading('project', 'children', `${titles.size}`) : nothing;
  },
};
