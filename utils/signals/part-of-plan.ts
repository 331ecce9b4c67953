import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** It is a part of an epic or an initiative. */
export const partOfPlan: Signal = {
  id: 'part_of_plan',
  group: 'structure',
  direction: 'project',
  weight: 0.5,
  source: 'S30; a parent gives a prior, never a verdict',
  read: ({ ticket: { parent } }) =>
    parent !== null && ((parent.level ?? 0) >= 1 || /epic|initiative|theme|feature/i.test(parent.type ?? ''))
      ? reading('project', 'parent', parent.title ?? parent.key)
      : nothing,
};
