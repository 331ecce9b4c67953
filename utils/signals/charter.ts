import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /(?:^|\n)[\t #*_>-]*(goals?|objectives?|out of scope|scope|deliverables?|milestones?|sponsor|budget|business case|stakeholders?|risks?|success criteria|exit criteria|motivation|proposal|outcomes?|requirements?)\b[\s*_]*(?::|\n|$)/g;

/** Headings of a charter: goal, scope, deliverables, milestones, risks. */
export const charter: Signal = {
  id: 'charter',
  group: 'words',
  direction: 'project',
  weight: 1,
  source: 'S19; PMBOK 5 on the project charter',
  read: ({ description, abroad }) => {
    if (description.raw === '') return nothing;
    const found = new Set<string>();
    for (const heading of abroad.headings) found.add(heading);
    for (const [, heading] of description.lower.matchAll(pattern)) if (heading !== undefined) found.add(heading);
    return found.size >= 2
      ? reading('project', 'description', [...found].join(', '), found.size >= 3 ? 1 : 0.5)
      : nothing;
  },
};
