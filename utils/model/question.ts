import * as z from 'zod/mini';

/** A board, a project, a site, or everything that is stored. Ids: a board's own, `site/host/KEY`, `site/host`. */
const single = [
  z.object({ kind: z.literal('board'), board: z.string() }),
  z.object({ kind: z.literal('project'), project: z.string() }),
  z.object({ kind: z.literal('site'), site: z.string() }),
  z.object({ kind: z.literal('everything') }),
] as const;
export const SingleScope = z.discriminatedUnion('kind', single);
export type SingleScope = z.infer<typeof SingleScope>;

/** What a figure is taken over; a selection is one of the reader's own, by its id in the settings. */
export const Scope = z.discriminatedUnion('kind', [
  ...single,
  z.object({ kind: z.literal('selection'), selection: z.string() }),
]);
export type Scope = z.infer<typeof Scope>;

/** Boards, projects and sites that the reader looks at together, under a name; a ticket in several counts once. */
export const Selection = z.object({ id: z.string(), name: z.string(), of: z.array(SingleScope) });
export type Selection = z.infer<typeof Selection>;

/** The key of a scope in records and mappings; a board's is its id. */
export const scopeKey = (scope: SingleScope): string => {
  if (scope.kind === 'board') return scope.board;
  if (scope.kind === 'project') return `project:${scope.project}`;
  return scope.kind === 'site' ? `site:${scope.site}` : 'everything';
};

/**
 * How tickets are weighed: each as one, by story points, by time logged, estimated, or spent in progress. Amounts of the
 * last three are in seconds. Counting tickets overstates operations, whose tickets are small: the measure is always named.
 */
export const Measure = z.enum(['tickets', 'points', 'logged', 'estimated', 'progress']);
export type Measure = z.infer<typeof Measure>;

/** A calendar day in the reader's time zone, `yyyy-mm-dd`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** The last so many days up to now, or from one day to another, both included. */
export const Span = z.union([
  z.object({ days: z.number().check(z.gte(1), z.lte(3660)) }),
  z.object({ from: Day, to: Day }),
]);
export type Span = z.infer<typeof Span>;

/**
 * Which tickets of a scope count. 'present': all that is there now, done or not; 'open': those that are not over;
 * 'created', 'finished': those that were within `within`; 'worked': those under way or touched within it. Time in progress
 * of 'worked' is the time within.
 */
export const Period = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('present') }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('created'), within: Span }),
  z.object({ kind: z.literal('finished'), within: Span }),
  z.object({ kind: z.literal('worked'), within: Span }),
]);
export type Period = z.infer<typeof Period>;

/** By what a split is divided further. Persons are no group. */
export const Grouping = z.enum(['board', 'project', 'parent', 'label', 'component', 'type', 'list', 'owner']);
export type Grouping = z.infer<typeof Grouping>;

/** By what, and of which tickets of a scope, shares are taken. */
export const Basis = z.object({ measure: Measure, period: Period });
export type Basis = z.infer<typeof Basis>;

/** Each ticket that is there now as one. */
export const plainBasis: Basis = { measure: 'tickets', period: { kind: 'present' } };

/** One question to the portfolio. */
export const Question = z.object({
  scope: Scope,
  measure: Measure,
  period: Period,
  group: z.nullable(Grouping),
});
export type Question = z.infer<typeof Question>;
