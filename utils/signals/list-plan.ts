import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /\b(?:roadmap|ideas?|phase|milestones?|launch|projects?|discovery|wish ?list|features?|mvp|(?:user )?stories|initiatives|epics)\b/i;

/** Its list is named after something planned. */
export const listPlan: Signal = {
  id: 'list_plan',
  group: 'type',
  direction: 'project',
  weight: 0.5,
  source: 'S28',
  read: ({ ticket: { list } }) => (list !== null && pattern.test(list) ? reading('project', 'list', list) : nothing),
};
