import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

const pattern =
  /\b(?:maintenance|support(?! \w)|support (?:queue|requests|tickets)|operations|ops|bau|ktlo|misc\w*|housekeeping|general|admin(?:istration)?|bugs?|incidents?|routine|ongoing|recurring|bucket)\b/i;

/** Its parent is named after an area that never ends. */
export const areaParent: Signal = {
  id: 'area_parent',
  group: 'structure',
  direction: 'operations',
  weight: 1,
  source: 'S28; finite epics name an outcome, endless ones an area',
  read: ({ ticket: { parent } }) =>
    parent !== null && parent.title !== null && pattern.test(parent.title)
      ? reading('operations', 'parent', parent.title)
      : nothing,
};
