import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** A service-level clock runs on it. */
export const serviceClock: Signal = {
  id: 'service_clock',
  group: 'type',
  direction: 'operations',
  weight: 2,
  family: 'request',
  source: 'S04; ITIL: a service level is agreed for a service',
  read: ({ ticket: { sla } }) => (sla === true ? reading('operations', 'sla', 'SLA') : nothing),
};
