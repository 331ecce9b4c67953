import * as z from 'zod/mini';
import { Leaning } from './context.ts';

/**
 * What is counted of a group of stored tickets, so that nobody has to read all of them again: `open` and `done` members, how
 * their own verdicts lean, and how long the closed ones lived: `lives` holds, by step of the logarithm of the days (see
 * classify/norms.ts), how many lived so long. One member more or less changes it in place.
 */
export const Tally = z.object({
  open: z.number(),
  done: z.number(),
  leaning: Leaning,
  lives: z.record(z.string(), z.number()),
});
export type Tally = z.infer<typeof Tally>;

export const emptyTally: Tally = {
  open: 0,
  done: 0,
  leaning: { tickets: 0, project: 0, operations: 0 },
  lives: {},
};
