import * as z from 'zod/mini';
import { Direction } from './evidence.ts';
import { CorrectedCategory } from './verdict.ts';

/** What a rule can look at on a ticket, by the name it has in the text form. */
export const RuleAttribute = z.enum([
  'label',
  'type',
  'list',
  'epic',
  'project',
  'title',
  'description',
  'component',
  'status',
  'priority',
  'resolution',
  'milestone',
  'version',
  'sprint',
  'request-type',
  'checklist',
  'key',
  'site',
  'host',
  'created',
  'updated',
  'start',
  'due',
  'resolved',
  'points',
  'children',
  'estimate-hours',
  'series',
  'done',
  'automated',
  'service-clock',
  'recurrence',
]);
export type RuleAttribute = z.infer<typeof RuleAttribute>;

/** How a rule compares; the text form writes the hyphens as blanks. */
export const RuleOperator = z.enum([
  'is',
  'is-not',
  'any-of',
  'contains',
  'starts-with',
  'matches',
  'is-set',
  'older-than',
  'between',
]);
export type RuleOperator = z.infer<typeof RuleOperator>;

/**
 * What an attribute is: 'text' is written by people, 'name' is chosen out of a few and can be many at once (labels),
 * 'date' a day, 'number' a figure, 'flag' true or not.
 */
export type AttributeKind = 'text' | 'name' | 'date' | 'number' | 'flag';

export const kindOf: Readonly<Record<RuleAttribute, AttributeKind>> = {
  label: 'name',
  type: 'name',
  list: 'name',
  epic: 'name',
  project: 'name',
  title: 'text',
  description: 'text',
  component: 'name',
  status: 'name',
  priority: 'name',
  resolution: 'name',
  milestone: 'name',
  version: 'name',
  sprint: 'name',
  'request-type': 'name',
  checklist: 'name',
  key: 'name',
  site: 'name',
  host: 'name',
  created: 'date',
  updated: 'date',
  start: 'date',
  due: 'date',
  resolved: 'date',
  points: 'number',
  children: 'number',
  'estimate-hours': 'number',
  series: 'flag',
  done: 'flag',
  automated: 'flag',
  'service-clock': 'flag',
  recurrence: 'flag',
};

/** The operators that make sense of each kind; the first is the one a form begins with. */
export const operatorsOf: Readonly<Record<AttributeKind, readonly RuleOperator[]>> = {
  name: ['is', 'is-not', 'any-of', 'contains', 'starts-with', 'matches', 'is-set'],
  text: ['contains', 'starts-with', 'matches', 'is', 'is-not', 'any-of', 'is-set'],
  date: ['older-than', 'between', 'is-set'],
  number: ['between', 'is', 'is-not', 'any-of', 'is-set'],
  flag: ['is-set'],
};

/** Fewest and most values an operator takes. */
export const arityOf: Readonly<Record<RuleOperator, readonly [number, number]>> = {
  is: [1, 1],
  'is-not': [1, 1],
  'any-of': [1, 200],
  contains: [1, 1],
  'starts-with': [1, 1],
  matches: [1, 1],
  'is-set': [0, 0],
  'older-than': [1, 1],
  between: [2, 2],
};

/** Longest value, in UTF-16 units, and longest pattern. */
export const longestValue = 500;
/** Deepest nesting of all, any and not, and most comparisons in one rule. */
export const deepestRule = 20;
export const mostTests = 200;
export const mostRules = 1_000;

const number = /^-?\d{1,12}(?:\.\d{1,6})?$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** True when a value can be compared in this way: whole days to be older than, days or figures to lie between. */
export const valueFits = (attribute: RuleAttribute, operator: RuleOperator, value: string): boolean => {
  if (operator === 'older-than') return /^\d{1,5}$/.test(value);
  if (kindOf[attribute] === 'number') return number.test(value);
  if (kindOf[attribute] === 'date') return day.test(value);
  return value.trim() !== '';
};

/** One comparison. Values are text as it is written in a rule: '30' days, '2026-03-31', 'infra'. */
export const Test = z
  .strictObject({
    kind: z.literal('test'),
    attribute: RuleAttribute,
    operator: RuleOperator,
    values: z.array(z.string().check(z.maxLength(longestValue))).check(z.maxLength(200)),
  })
  .check(
    z.refine(
      ({ attribute, operator, values }) =>
        operatorsOf[kindOf[attribute]].includes(operator) &&
        values.length >= arityOf[operator][0] &&
        values.length <= arityOf[operator][1] &&
        values.every((value) => valueFits(attribute, operator, value)),
      { error: 'this comparison does not suit the attribute' },
    ),
  );
export type Test = z.infer<typeof Test>;

export type Condition = Test | { kind: 'all' | 'any'; of: Condition[] } | { kind: 'not'; of: Condition };

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    Test,
    z.strictObject({
      kind: z.enum(['all', 'any']),
      of: z.array(Condition).check(z.minLength(1), z.maxLength(mostTests)),
    }),
    z.strictObject({ kind: z.literal('not'), of: Condition }),
  ]),
);

/** Levels of objects and lists that a rule of the deepest nesting has, and some more. */
const deepestValue = 3 * deepestRule;

/** Whether a value is nested so little that it can be looked into without running out of stack; told level by level. */
const isShallow = (value: unknown): boolean => {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestValue) return false;
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return true;
};

/** Depth of a condition and how many comparisons it holds. */
export const sizeOf = (condition: Condition): { depth: number; tests: number } => {
  if (condition.kind === 'test') return { depth: 1, tests: 1 };
  const parts = (condition.kind === 'not' ? [condition.of] : condition.of).map(sizeOf);
  return {
    depth: 1 + Math.max(...parts.map(({ depth }) => depth)),
    tests: parts.reduce((sum, { tests }) => sum + tests, 0),
  };
};

/** What a rule does with the tickets it matches. `weight` is in log-odds and is added to the evidence. */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('verdict'), category: CorrectedCategory }),
  z.strictObject({ kind: z.literal('lean'), direction: Direction, weight: z.number().check(z.gte(0.05), z.lte(4)) }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** `id` is unique among the rules of a list: small letters, digits and hyphens. */
export const Rule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  note: z.string().check(z.maxLength(1_000)),
  on: z.boolean(),
  when: z.pipe(
    z.transform((value: unknown, { issues }) => {
      if (!isShallow(value)) issues.push({ code: 'custom', input: null, message: 'the rule is nested too deeply' });
      return value;
    }),
    Condition.check(
      z.refine(
        (condition) => {
          const { depth, tests } = sizeOf(condition);
          return depth <= deepestRule && tests <= mostTests;
        },
        { error: 'the rule is nested too deeply or too long' },
      ),
    ),
  ),
  outcome: Outcome,
});
export type Rule = z.infer<typeof Rule>;

/** An ordered list of rules; the first that matches wins. No two have the same id. */
export const Rules = z.array(Rule).check(
  z.maxLength(mostRules),
  z.refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, {
    error: 'two rules have the same id',
  }),
);
export type Rules = z.infer<typeof Rules>;
