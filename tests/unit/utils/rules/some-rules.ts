import fc from 'fast-check';
import {
  arityOf,
  type Condition,
  kindOf,
  type Outcome,
  operatorsOf,
  type Rule,
  RuleAttribute,
  type RuleOperator,
  type Test,
} from '../../../../utils/model/rule.ts';
import { anyCharacter } from '../../any-character.ts';

const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someNumber = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  fc.constantFrom('0.5', '3.50', '-0.25', '007'),
);
/** Any text at all, with quotes, line ends, separators and marks that are not seen. */
const someText = fc
  .oneof(
    fc.string({ unit: anyCharacter, maxLength: 30 }),
    fc.constantFrom(
      'infra',
      'say "no"',
      'a\\b',
      'line\nend',
      '/x/',
      '#no comment',
      'zero\u200bwidth',
      '\u2028',
      'ñandú',
    ),
  )
  .filter((text) => text.trim() !== '');
const somePattern = fc.constantFrom('^ops', 'cert.*renew', 'a/b', '(cpu|disk)\\s+full$', '\\d{4}-\\d\\d', '"', 'x\ny');

const someValue = (attribute: RuleAttribute, operator: RuleOperator): fc.Arbitrary<string> => {
  if (operator === 'matches') return somePattern;
  if (operator === 'older-than') return fc.integer({ min: 0, max: 9_999 }).map(String);
  if (kindOf[attribute] === 'number') return someNumber;
  return kindOf[attribute] === 'date' ? someDay : someText;
};

export const someTest: fc.Arbitrary<Test> = fc
  .constantFrom(...RuleAttribute.options)
  .chain((attribute) => fc.tuple(fc.constant(attribute), fc.constantFrom(...operatorsOf[kindOf[attribute]])))
  .chain(([attribute, operator]) => {
    const [minLength, most] = arityOf[operator];
    return fc
      .array(someValue(attribute, operator), { minLength, maxLength: Math.min(most, 4) })
      .map((values) => ({ kind: 'test', attribute, operator, values }));
  });

export const someCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    someTest,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
})).condition;

const someOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    kind: fc.constant('verdict' as const),
    category: fc.constantFrom('project' as const, 'operations' as const, 'not-work' as const),
  }),
  fc.record({
    kind: fc.constant('lean' as const),
    direction: fc.constantFrom('project' as const, 'operations' as const),
    weight: fc.integer({ min: 5, max: 400 }).map((hundredths) => hundredths / 100),
  }),
);

const someRule: fc.Arbitrary<Rule> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  name: someText,
  note: fc.oneof(fc.constant(''), someText),
  on: fc.boolean(),
  when: someCondition,
  outcome: someOutcome,
});

export const someRules = (maxLength = 6): fc.Arbitrary<Rule[]> =>
  fc.uniqueArray(someRule, { selector: ({ id }) => id, maxLength });

/** A rule that decides all tickets with a label. */
export const labelRule = (id: string, label: string, category: 'project' | 'operations' | 'not-work'): Rule => ({
  id,
  name: `Label ${label}`,
  note: '',
  on: true,
  when: { kind: 'test', attribute: 'label', operator: 'is', values: [label] },
  outcome: { kind: 'verdict', category },
});
