import { reading } from './find.ts';
import { nothing, type Signal } from './signal.ts';

/** Five working days of eight hours, in seconds, and the story points that teams keep for what should be cut. */
const fiveDays = 5 * 8 * 3_600;
const manyPoints = 13;

/** Estimated at a week or more: larger than what a service handles as its ordinary business. */
export const largeEstimate: Signal = {
  id: 'large_estimate',
  group: 'structure',
  direction: 'project',
  weight: 0.5,
  source: 'S45',
  read: ({ ticket: { points, estimateSeconds } }) => {
    if (points !== null && points >= manyPoints) return reading('project', 'points', `${points}`);
    return estimateSeconds !== null && estimateSeconds >= fiveDays
      ? reading('project', 'estimate', `${Math.round(estimateSeconds / 28_800)} days`)
      : nothing;
  },
};
