import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /^(?:(?:new )?feature|epic|initiative|theme|milestone|story|user story|improvement|enhancement|spike|research|design|prototype|idea|capability|wish|proposal|documentation|technical debt|rfc|project|deliverable|requirement)\b/i;

/** An issue type for something new. */
export const typeChange: Signal = {
  id: 'type_change',
  group: 'type',
  direction: 'project',
  weight: 1,
  source: 'S30; an initiative, epic, feature or story describes something new',
  read: ({ ticket: { type } }) => (type !== null && pattern.test(type) ? reading('project', 'type', type) : nothing),
};
