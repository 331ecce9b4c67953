import * as z from 'zod/mini';
import { Appearance } from './appearance.ts';
import { defaultPolicies, Policies } from './policies.ts';
import { Selection } from './question.ts';
import { type Rule, Rules } from './rule.ts';

/** How one signal is tuned: `weight` multiplies its evidence, 1 being the fitted strength; 0 to 3. */
export const SignalTuning = z.object({ on: z.boolean(), weight: z.number().check(z.gte(0), z.lte(3)) });
export type SignalTuning = z.infer<typeof SignalTuning>;

/**
 * What a word means here: `weight` in log-odds, positive for operations; 0 takes the word out. `language` is an ISO 639-1
 * code, or 'any' where it holds whatever a ticket is written in.
 */
export const WordWeight = z.object({
  language: z.string().check(z.regex(/^(?:any|[a-z]{2})$/)),
  term: z.string().check(z.minLength(1), z.maxLength(80)),
  weight: z.number().check(z.gte(-3), z.lte(3)),
});
export type WordWeight = z.infer<typeof WordWeight>;

/** The user's settings. An older version migrates forward one step a file in utils/storage. */
export const Settings = z.object({
  version: z.literal(6),
  /** Only signals that differ from their default are listed. */
  signals: z.record(z.string(), SignalTuning),
  /** Probability of operations at or above which a ticket counts as operations; 0.5 to 1. */
  operationsFrom: z.number().check(z.gte(0.5), z.lte(1)),
  /** Probability of operations at or below which a ticket counts as project; 0 to 0.5. */
  projectUpTo: z.number().check(z.gte(0), z.lte(0.5)),
  /** What the policy hints measure the portfolio by. */
  policies: Policies,
  /** Tags on the page, by site id; a site that is not listed has them. */
  tags: z.record(z.string(), z.boolean()),
  /** The user's rules in order: the first that matches decides, ahead of the evidence. */
  rules: Rules,
  /** Words that differ from the word model that is shipped. */
  words: z.array(WordWeight).check(z.maxLength(2_000)),
  appearance: Appearance,
  /** Entries of the context menu on the sites' pages, by `MenuEntry`; one that is not listed is there. */
  menu: z.record(z.string(), z.boolean()),
  /** The language of all texts as a BCP 47 tag; null for the browser's. One that this version lacks counts as null. */
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/))),
  /** Who is accountable (COO, CIO, a team), by the key of a board or project (`scopeKey`). */
  owners: z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(100))),
  /** Boards, projects and sites that are looked at together. */
  selections: z.array(Selection),
});
export type Settings = z.infer<typeof Settings>;

/** Settings as tickets are judged by them: with the rules that the reader's organisation has set, which go first. */
export type Tuned = Settings & { readonly policyRules?: readonly Rule[] };

/**
 * The thresholds are chosen on labelled tickets of unseen sources: from a probability of 0.8 of a side on, about 95 of 100
 * verdicts are right, and about three tickets in four get one.
 */
export const defaultSettings: Settings = {
  version: 6,
  signals: {},
  operationsFrom: 0.8,
  projectUpTo: 0.2,
  policies: defaultPolicies,
  tags: {},
  rules: [],
  words: [],
  appearance: { words: true, unclear: true },
  menu: {},
  language: null,
  owners: {},
  selections: [],
};
