import * as z from 'zod/mini';

/** Where the hours of a run come from: time logged, estimated, or the policy's stated default. */
export const HoursBasis = z.enum(['logged', 'estimated', 'stated']);
export type HoursBasis = z.infer<typeof HoursBasis>;

/**
 * A series of operations as a candidate for a small project with an end. `runs` are those of the last 91 days, `growth` the
 * share by which they are more (or fewer) than in the 91 days before, null when those were too few to tell. `hours` is what the runs of the last
 * 91 days cost; `bases` says of how many of them by which basis.
 */
export const Candidate = z.object({
  key: z.string(),
  title: z.string(),
  home: z.string(),
  /** Ids of all its runs in sight, oldest first. */
  tickets: z.array(z.string()),
  count: z.number(),
  runs: z.number(),
  growth: z.nullable(z.number()),
  cadenceDays: z.nullable(z.number()),
  hours: z.number(),
  bases: z.object({ logged: z.number(), estimated: z.number(), stated: z.number() }),
});
export type Candidate = z.infer<typeof Candidate>;
