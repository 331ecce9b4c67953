import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Its home is a service desk. */
export const serviceDesk: Signal = {
  id: 'service_desk',
  group: 'type',
  direction: 'operations',
  weight: 2,
  family: 'request',
  source: 'S34; ITIL on the service desk',
  read: ({ ticket: { project } }) =>
    project?.kind === 'service_desk' ? reading('operations', 'project', project.name ?? project.key ?? '') : nothing,
};
