import type { Buckets } from '../model/buckets.ts';
import type { Survey } from './survey.ts';
import { splitOf, type WeighedTicket } from './weighed.ts';

/** The split with its third bucket, where the scope's policy asks for one; over the tickets that are still in sight. */
export const bucketsOf = ({ policy, weighed, byId }: Survey): Buckets | null => {
  if (policy.shares.preset !== 'safe') return null;
  const inSight = weighed.tickets.filter(({ id }) => byId.has(id));
  const isEnabler = ({ id, category }: WeighedTicket): boolean =>
    category === 'project' && byId.get(id)?.facts.enabler === true;
  return {
    split: splitOf({ ...weighed, tickets: inSight }),
    enablers: splitOf({ ...weighed, tickets: inSight.filter(isEnabler) }).project,
  };
};
