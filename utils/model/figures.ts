import * as z from 'zod/mini';
import { Day, Measure, Question } from './question.ts';

/** An amount a category: tickets, points, or seconds, as the measure says. */
export const Amounts = z.object({ project: z.number(), operations: z.number(), unclear: z.number() });
export type Amounts = z.infer<typeof Amounts>;

/**
 * How one set of tickets divides under one measure. `tickets` are all work items of the set, `unknown` those of them that
 * the measure does not reach (no points, nothing logged), always 0 for tickets.
 */
export const Split = z.object({ measure: Measure, ...Amounts.shape, tickets: z.number(), unknown: z.number() });
export type Split = z.infer<typeof Split>;

/** A split for each measure. */
export const Splits = z.object({ tickets: Split, points: Split, logged: Split, estimated: Split, progress: Split });
export type Splits = z.infer<typeof Splits>;

/**
 * One group of a split. `key` is what the tickets share (a board's or project's id, a label, an owner's name), null for
 * those that have none; `name` is how the reader knows it.
 */
export const Group = z.object({ key: z.nullable(z.string()), name: z.nullable(z.string()), split: Split });
export type Group = z.infer<typeof Group>;

/**
 * The answer to a question. `groups` are the largest first, at most `mostGroups`, `moreGroups` how many there are besides;
 * empty where no grouping was asked for. `overlapping` is true where a ticket may be in several groups (labels, boards), so that
 * groups add up to more than the whole. `undated` tickets of the scope have no date that would tell whether they belong.
 */
export const Figures = z.object({
  question: Question,
  split: Split,
  groups: z.array(Group),
  moreGroups: z.number(),
  overlapping: z.boolean(),
  undated: z.number(),
});
export type Figures = z.infer<typeof Figures>;

/** Most groups in an answer. */
export const mostGroups = 200;

/**
 * One week of a trend, from its Monday on. `open` is what was open at its end (now, for the present week); by time in
 * progress, the time spent within it. `came` and `left` are what was created and finished in it. `source` says whether
 * `open` is the record of that day or rebuilt from dates with today's verdicts; came and left are always rebuilt.
 */
export const TrendPoint = z.object({
  week: Day,
  source: z.enum(['kept', 'rebuilt']),
  open: Amounts,
  came: Amounts,
  left: Amounts,
});
export type TrendPoint = z.infer<typeof TrendPoint>;

/**
 * A trend, oldest week first. `cap` is the share of operations over which the reader wants to be told; `tickets` how
 * many tickets it rests on, `unknown` those of them the measure does not reach, `undated` those left out for want of a date;
 * `keptSince` the first day a record was kept of the scope, null when none is.
 */
export const Trend = z.object({
  measure: Measure,
  points: z.array(TrendPoint),
  cap: z.number(),
  tickets: z.number(),
  unknown: z.number(),
  undated: z.number(),
  keptSince: z.nullable(Day),
});
export type Trend = z.infer<typeof Trend>;
