import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /\b(?:migration|relocation|new[- ](?:home|office|building|site|website|system)|redesign|relaunch|launch|roll-?out|pilot|prototype|thesis|dissertation|hackathon|roadmap|mvp|(?:student|course|class|research) project|proposal|phase|implementation|transformation|(?<!content |production |capacity |sprint |meal |shift |media |demand |workforce )(?:planning|plan)|curriculum)\b|\b20\d\d\b|\bv\d\b/i;

/** Its project or board is named after something that ends. */
export const homePlan: Signal = {
  id: 'home_plan',
  group: 'type',
  direction: 'project',
  weight: 1,
  source: 'S28; a name with an end in it',
  read: ({ ticket: { project } }) =>
    project !== null && project.name !== null && pattern.test(project.name)
      ? reading('project', 'project', project.name)
      : nothing,
};
