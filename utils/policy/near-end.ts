import type { Policies } from '../model/policies.ts';
import { daysBetween } from './days.ts';
import { type Endeavour, isOver } from './endeavour.ts';

/** Fewest parts of which a share done says anything. */
const fewestParts = 5;

/** So much of it is done that its hand-over is due, whatever its date. */
export const isNearlyDone = ({ done, total }: Endeavour, { nearlyDone }: Policies['handover']): boolean =>
  total >= fewestParts && done / total >= nearlyDone;

/** Open, begun, and by the share of its parts or by its due date as near to its end as the policy says a hand-over is due. */
export const isNearEnd = (endeavour: Endeavour, rules: Policies['handover'], today: string): boolean => {
  const { own, done, total } = endeavour;
  if (isOver(endeavour) || total < fewestParts || done === 0) return false;
  if (isNearlyDone(endeavour, rules)) return true;
  if (own === null || own.due === null) return false;
  const left = daysBetween(today, own.due);
  return left >= 0 && left <= rules.daysBefore;
};
