import { changeHead } from './change-verb.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Its parent is named after an outcome: a change that is over when it is made. */
export const outcomeParent: Signal = {
  id: 'outcome_parent',
  group: 'structure',
  direction: 'project',
  weight: 0.5,
  source: 'S28; finite epics name an outcome',
  read: ({ ticket: { parent } }) =>
    parent !== null && parent.title !== null && changeHead.test(parent.title.toLowerCase())
      ? reading('project', 'parent', parent.title)
      : nothing,
};
