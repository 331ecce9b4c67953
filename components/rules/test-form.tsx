import { useId } from 'react';
import * as z from 'zod/mini';
import { message } from '../../utils/i18n/message.ts';
import type { KnownNames } from '../../utils/model/preview.ts';
import {
  arityOf,
  kindOf,
  operatorsOf,
  RuleAttribute,
  RuleOperator,
  type Test,
  valueFits,
} from '../../utils/model/rule.ts';
import { patternOf } from '../../utils/rules/pattern.ts';
import { attributeName, operatorName } from './rule-words.ts';
import styles from './rules.module.css';

interface Props {
  test: Test;
  names: KnownNames;
  onChange(test: Test): void;
}

/** The comparison with another attribute: its operator and values stay as far as they suit. */
const withAttribute = (test: Test, attribute: RuleAttribute): Test => {
  const operators = operatorsOf[kindOf[attribute]];
  const [first = 'is-set'] = operators;
  const operator = operators.includes(test.operator) ? test.operator : first;
  return withOperator(
    { ...test, attribute, values: kindOf[attribute] === kindOf[test.attribute] ? test.values : [] },
    operator,
  );
};

const withOperator = (test: Test, operator: RuleOperator): Test => {
  const [least, most] = arityOf[operator];
  const values = test.values.slice(0, most);
  while (values.length < least) values.push('');
  return { ...test, operator, values };
};

const isWrong = ({ attribute, operator }: Test, value: string): boolean =>
  value !== '' && (!valueFits(attribute, operator, value) || (operator === 'matches' && patternOf(value) === null));

/** One comparison: attribute, operator and values, with the names on the reader's own tickets to choose from. */
export const TestForm = ({ test, names, onChange }: Props) => {
  const list = useId();
  const { attribute, operator, values } = test;
  const kind = kindOf[attribute];
  const isDay = kind === 'date' && operator !== 'older-than';
  const known = names[attribute] ?? [];
  const input = (value: string, at: number) => (
    <input
      key={at}
      type={isDay ? 'date' : 'text'}
      inputMode={kind === 'number' || operator === 'older-than' ? 'decimal' : 'text'}
      dir="auto"
      value={value}
      list={known.length > 0 && operator !== 'matches' ? list : undefined}
      aria-label={message('rule_value_of', attributeName(attribute))}
      aria-invalid={isWrong(test, value)}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onChange({ ...test, values: values.with(at, event.target.value) })}
    />
  );
  return (
    <span className={styles.test}>
      <select
        aria-label={message('rule_attribute')}
        value={attribute}
        onChange={(event) => {
          const next = z.safeParse(RuleAttribute, event.target.value);
          if (next.success) onChange(withAttribute(test, next.data));
        }}
      >
        {RuleAttribute.options.map((one) => (
          <option key={one} value={one}>
            {attributeName(one)}
          </option>
        ))}
      </select>
      <select
        aria-label={message('rule_operator')}
        value={operator}
        onChange={(event) => {
          const next = z.safeParse(RuleOperator, event.target.value);
          if (next.success) onChange(withOperator(test, next.data));
        }}
      >
        {operatorsOf[kind].map((one) => (
          <option key={one} value={one}>
            {operatorName(one)}
          </option>
        ))}
      </select>
      {values.map(input)}
      {operator === 'older-than' && message('rule_days')}
      {operator === 'any-of' && (
        <button type="button" onClick={() => onChange({ ...test, values: [...values, ''] })}>
          {message('rule_value_add')}
        </button>
      )}
      {known.length > 0 && (
        <datalist id={list}>
          {known.map(({ value, count }) => (
            <option key={value} value={value} label={`${value} (${count})`} />
          ))}
        </datalist>
      )}
    </span>
  );
};
