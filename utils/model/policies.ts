import * as z from 'zod/mini';
import { HandoverPart } from './work-facts.ts';

/** A share of the whole, 0 to 1. */
const Share = z.number().check(z.gte(0), z.lte(1));
const Count = z.number().check(z.gte(0));
/** A calendar day, `yyyy-mm-dd`. */
const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Where the limits of a split come from; each but 'custom' has the messages `preset_<id>` and `preset_<id>_origin`. */
export const PresetId = z.enum(['balanced', 'sre', 'ktlo', 'safe', 'custom']);
export type PresetId = z.infer<typeof PresetId>;

/** Shares of operations: what is aimed at, from where on a warning is due, and the cap from where on an alert is. */
export const ShareLimits = z.object({ preset: PresetId, target: Share, warn: Share, cap: Share });
export type ShareLimits = z.infer<typeof ShareLimits>;

/** What holds in one scope: the split's limits, open projects at once, and open projects that one person works on at once. */
export const ScopePolicy = z.object({ shares: ShareLimits, openProjects: Count, openProjectsEach: Count });
export type ScopePolicy = z.infer<typeof ScopePolicy>;

/** Days on which nothing may go live, both included. */
export const Freeze = z.object({ id: z.string(), name: z.string().check(z.maxLength(200)), from: Day, to: Day });
export type Freeze = z.infer<typeof Freeze>;

/** The policies that operations set for projects. */
export const Policies = z.object({
  /** What holds where a scope has no policy of its own. */
  everywhere: ScopePolicy,
  /** Scopes with a policy of their own; `scope` is a board's id or another scope's key, `name` what the reader calls it. */
  scopes: z.array(z.object({ scope: z.string(), name: z.string(), policy: ScopePolicy })),
  freezes: z.array(Freeze),
  /** Urgent tickets in progress at once. */
  urgent: Count,
  /** Share of a sprint kept free for what is not planned. */
  reserve: Share,
  /** Days after a delivery in which the project's people still give support. */
  hypercareDays: Count,
  /** What a hand-over needs, and from when on it is due: share of parts done, or days before the end. */
  handover: z.object({ parts: z.array(HandoverPart), nearlyDone: Share, daysBefore: Count }),
  /** Minutes that one run of a series is taken to cost where neither logged nor estimated time is known. */
  minutesPerRun: Count,
});
export type Policies = z.infer<typeof Policies>;

/**
 * The published splits as limits. Google's site reliability engineers share their time evenly and hold operational work below
 * half (SRE book, 'Operational overload'). 20, 30 and 40 % for keeping the lights on are a manager's rule of thumb
 * (chase-seibert.github.io, 2021). 60/25/15 is an example of capacity allocation in SAFe, of three kinds. 'balanced' is a
 * default of ours.
 */
export const presets: Readonly<Record<Exclude<PresetId, 'custom'>, ShareLimits>> = {
  balanced: { preset: 'balanced', target: 0.4, warn: 0.4, cap: 0.5 },
  sre: { preset: 'sre', target: 0.5, warn: 0.45, cap: 0.5 },
  ktlo: { preset: 'ktlo', target: 0.2, warn: 0.3, cap: 0.4 },
  safe: { preset: 'safe', target: 0.15, warn: 0.15, cap: 0.2 },
};

/** Defaults of ours, but for 30 days of warranty (a customary span) and the fifth kept free for support (a practice reported on Project Management Stack Exchange, question 10037). */
export const defaultPolicies: Policies = {
  everywhere: { shares: presets.balanced, openProjects: 3, openProjectsEach: 2 },
  scopes: [],
  freezes: [],
  urgent: 1,
  reserve: 0.2,
  hypercareDays: 30,
  handover: { parts: [...HandoverPart.options], nearlyDone: 0.9, daysBefore: 14 },
  minutesPerRun: 30,
};

/** The policy of a scope: its own, or what holds everywhere. */
export const policyOf = (policies: Policies, scope: string): ScopePolicy =>
  policies.scopes.find((one) => one.scope === scope)?.policy ?? policies.everywhere;

/** The policies with another policy for one scope: its own where it has one, else the one that holds everywhere. */
export const withPolicy = (policies: Policies, scope: string, policy: ScopePolicy): Policies =>
  policies.scopes.some((one) => one.scope === scope)
    ? { ...policies, scopes: policies.scopes.map((one) => (one.scope === scope ? { ...one, policy } : one)) }
    : { ...policies, everywhere: policy };

/** A policy with a cap of one's own; what is aimed at and warned of never stands above it. */
export const withCap = (policy: ScopePolicy, cap: number): ScopePolicy => {
  const { target, warn } = policy.shares;
  return { ...policy, shares: { preset: 'custom', target: Math.min(target, cap), warn: Math.min(warn, cap), cap } };
};

/** The policies with one cap for every scope, as an organisation sets it. */
export const cappedAt = (policies: Policies, cap: number): Policies => ({
  ...policies,
  everywhere: withCap(policies.everywhere, cap),
  scopes: policies.scopes.map((one) => ({ ...one, policy: withCap(one.policy, cap) })),
});
