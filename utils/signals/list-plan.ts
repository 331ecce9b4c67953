import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /\b(?:roadmap|sprint|backlog|ideas?|phase|milestone|launch|project|discovery|release|wish ?list|feature|design|mvp|stor(?:y|ies))\b/i;

/** Its list is named after something planned. */
export const listPlan: Signal = {
  id: 'list_plan',
  group: 'type',
  direction: 'project',
  weight: 0.5,
  source: 'S28',
  read: ({ ticket: { list } }) => (list !== null && pattern.test(list) ? reading('project', 'list', list) : nothing),
};
