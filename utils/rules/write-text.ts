import { type Condition, kindOf, type Outcome, type Rule, type Test } from '../model/rule.ts';

const quoted = (text: string): string =>
  // A line separator would end a line in an editor, and is written out as JSON allows.
  JSON.stringify(text).replace(
    /[\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const pattern = (source: string): string =>
  /[/\n\r\u2028\u2029]/.test(source) || source === '' ? quoted(source) : `/${source}/`;

const writeValue = ({ attribute, operator }: Test, value: string): string => {
  if (operator === 'matches') return pattern(value);
  return kindOf[attribute] === 'number' || kindOf[attribute] === 'date' ? value : quoted(value);
};

const writeTest = (test: Test): string => {
  const { attribute, operator, values } = test;
  const [first = '', second = ''] = values.map((value) => writeValue(test, value));
  switch (operator) {
    case 'is-set':
      return attribute === 'series' ? 'part of series' : `${attribute} is set`;
    case 'any-of':
      return `${attribute} any of (${values.map((value) => writeValue(test, value)).join(', ')})`;
    case 'older-than':
      return `${attribute} older than ${first} days`;
    case 'between':
      return `${attribute} between ${first} and ${second}`;
    default:
      return `${attribute} ${operator.replaceAll('-', ' ')} ${first}`;
  }
};

/** A group inside another stands in parentheses, so that reading gives back the same tree. */
const writeInner = (condition: Condition): string =>
  (condition.kind === 'all' || condition.kind === 'any') && condition.of.length > 1
    ? `(${writeCondition(condition)})`
    : writeCondition(condition);

/** A condition in the text form. */
export const writeCondition = (condition: Condition): string => {
  if (condition.kind === 'test') return writeTest(condition);
  if (condition.kind === 'not') return `not ${writeInner(condition.of)}`;
  const [only] = condition.of;
  if (only && condition.of.length === 1) return `${condition.kind}(${writeCondition(only)})`;
  return condition.of.map(writeInner).join(condition.kind === 'all' ? ' and ' : ' or ');
};

const writeOutcome = (outcome: Outcome): string => {
  if (outcome.kind === 'verdict') return outcome.category === 'not-work' ? 'not work' : outcome.category;
  return `lean ${outcome.direction} ${outcome.weight}`;
};

/** One rule in the text form; `readRules` gives the same rule back. */
export const writeRule = ({ id, name, note, on, when, outcome }: Rule): string =>
  [
    `rule ${id} ${quoted(name)}${on ? '' : ' off'}`,
    ...(note === '' ? [] : [`  note ${quoted(note)}`]),
    `  when ${writeCondition(when)}`,
    `  then ${writeOutcome(outcome)}`,
  ].join('\n');

/** A list of rules in the text form, with an empty line between two. */
export const writeRules = (rules: readonly Rule[]): string =>
  rules.length === 0 ? '' : `${rules.map(writeRule).join('\n\n')}\n`;
