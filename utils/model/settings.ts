import * as z from 'zod/mini';

/** How one signal is tuned: `weight` multiplies its evidence, 1 being the fitted strength; 0 to 3. */
export const SignalTuning = z.object({ on: z.boolean(), weight: z.number().check(z.gte(0), z.lte(3)) });
export type SignalTuning = z.infer<typeof SignalTuning>;

/** The user's settings. Version 1 is the first; a later version migrates forward one step a file in utils/storage. */
export const Settings = z.object({
  version: z.literal(1),
  /** Only signals that differ from their default are listed. */
  signals: z.record(z.string(), SignalTuning),
  /** Probability of operations at or above which a ticket counts as operations; 0.5 to 1. */
  operationsFrom: z.number().check(z.gte(0.5), z.lte(1)),
  /** Probability of operations at or below which a ticket counts as project; 0 to 0.5. */
  projectUpTo: z.number().check(z.gte(0), z.lte(0.5)),
  /** Share of operations, 0 to 1, over which the cap hint speaks. */
  operationsCap: z.number().check(z.gte(0), z.lte(1)),
  /** Tags on the page, by site id; a site that is not listed has them. */
  tags: z.record(z.string(), z.boolean()),
});
export type Settings = z.infer<typeof Settings>;

/**
 * 50 % is the published limit of Google's site reliability engineers for operational work (SRE book, operational overload).
 * The thresholds are chosen on labelled tickets of unseen sources: from a probability of 0.8 of a side on, about 95 of 100
 * verdicts are right, and about three tickets in four get one.
 */
export const defaultSettings: Settings = {
  version: 1,
  signals: {},
  operationsFrom: 0.8,
  projectUpTo: 0.2,
  operationsCap: 0.5,
  tags: {},
};
