import type { SharedChecklist } from '../model/context.ts';
import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Fewest tickets that share a checklist, and the share of the home's tickets above which it is a house rule. */
const fewest = 3;
const most = 0.6;

/** Whether a checklist that several tickets share is the steps of a procedure. */
export const isProcedure = (shared: SharedChecklist | null): boolean =>
  shared !== null && shared.count >= fewest && shared.count <= most * shared.tickets;

/** The same checklist stands on two other tickets or more: a procedure. One that stands on most tickets is a house rule. */
export const sharedChecklist: Signal = {
  id: 'shared_checklist',
  group: 'series',
  direction: 'operations',
  weight: 1,
  source: 'S37; standard changes follow the same steps',
  read: ({ context: { checklist } }) =>
    checklist !== null && checklist !== undefined && isProcedure(checklist)
      ? reading('operations', 'checklists', `${checklist.count} × ${checklist.name}`)
      : nothing,
};
