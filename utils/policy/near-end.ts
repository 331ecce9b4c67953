import type { Policies } from '../model/policies.ts';
import { daysBetween } from './days.ts';
import { type Endeavour, isOver } from './endeavour.ts';

/** Fewest parts of which a share done says anything. */
const fewestParts = 5;

/** Open, begun, and by the share of its parts or by its due date as near to its end as the policy says a hand-over is due. */
export const isNearEnd = (endeavour: Endeavour, { nearlyDone, daysBefore }: Policies['handover'], today: string) => {
  const { own, done, total } = endeavour;
  if (isOver(endeavour) || total < fewestParts || done === 0) return false;
  if (done / total >= nearlyDone) return true;
  if (own === null || own.due === null) return false;
  const left = daysBetween(today, own.due);
  return left >= 0 && left <= daysBefore;
};
