import * as z from 'zod/mini';
import { cappedAt } from './policies.ts';
import { Rules } from './rule.ts';
import { type Settings, SignalTuning, type Tuned } from './settings.ts';

/**
 * What an organisation has set by managed policy, as read: a part that is left out is the reader's own. Shares are 0 to 1.
 * `problems` names the parts that were set but cannot be read, which then do not hold.
 */
export const Managed = z.object({
  /** Who set it, for the reader; null when the policy does not say. */
  organisation: z.nullable(z.string()),
  rules: Rules,
  operationsCap: z.optional(z.number().check(z.gte(0), z.lte(1))),
  operationsFrom: z.optional(z.number().check(z.gte(0.5), z.lte(1))),
  projectUpTo: z.optional(z.number().check(z.gte(0), z.lte(0.5))),
  signals: z.record(z.string(), SignalTuning),
  /** Tags by site id. */
  sites: z.record(z.string(), z.boolean()),
  problems: z.array(z.string()),
});
export type Managed = z.infer<typeof Managed>;

/** The reader's settings with what the organisation has set laid over them. Nothing of it is ever stored as the reader's. */
export const overlaid = (settings: Settings, managed: Managed | null): Tuned => {
  if (managed === null) return settings;
  return {
    ...settings,
    operationsFrom: managed.operationsFrom ?? settings.operationsFrom,
    projectUpTo: managed.projectUpTo ?? settings.projectUpTo,
    policies:
      managed.operationsCap === undefined ? settings.policies : cappedAt(settings.policies, managed.operationsCap),
    signals: { ...settings.signals, ...managed.signals },
    tags: { ...settings.tags, ...managed.sites },
    policyRules: managed.rules,
  };
};
