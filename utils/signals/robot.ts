import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** A robot, a mail channel or an automation created it. */
export const robot: Signal = {
  id: 'robot',
  group: 'type',
  direction: 'operations',
  weight: 1,
  source: 'S43; Google SRE: what machines ask for again and again is toil',
  read: ({ ticket: { automated } }) => (automated === true ? reading('operations', 'creator', 'automation') : nothing),
};
