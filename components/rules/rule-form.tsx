import { type ReactNode, useId } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { KnownNames } from '../../utils/model/preview.ts';
import type { Outcome, Rule } from '../../utils/model/rule.ts';
import { ConditionForm } from './condition-form.tsx';
import { nameFrom, outcomeWords } from './rule-words.ts';
import styles from './rules.module.css';

const outcomes: readonly Outcome[] = [
  { kind: 'verdict', category: 'operations' },
  { kind: 'verdict', category: 'project' },
  { kind: 'verdict', category: 'not-work' },
  { kind: 'lean', direction: 'operations', weight: 1 },
  { kind: 'lean', direction: 'project', weight: 1 },
];

const keyOf = (outcome: Outcome): string =>
  outcome.kind === 'verdict' ? outcome.category : `lean ${outcome.direction}`;

const leanWords = { operations: 'rule_lean_operations', project: 'rule_lean_project' } as const;

/** What is written freely of a rule, with the schema's longest text. */
const texts = [
  { field: 'name', label: 'rule_name', longest: 120, hint: undefined },
  { field: 'note', label: 'rule_note', longest: 1_000, hint: 'rule_note_hint' },
] as const;

/** A label and what it names, by the id that it is given. */
const Row = ({ label, children }: { label: string; children(id: string): ReactNode }) => {
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

interface Props {
  rule: Rule;
  names: KnownNames;
  /** True while something is missing, so that the rule does not count yet. */
  incomplete: boolean;
  onChange(rule: Rule): void;
  onDone(): void;
  onRemove(): void;
}

/** One rule as a form. What it asks and what follows come first; a name is made up where none is given. */
export const RuleForm = ({ rule, names, incomplete, onChange, onDone, onRemove }: Props) => {
  const { outcome } = rule;
  return (
    <form
      className={styles.form}
      aria-label={message('rule_form')}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <fieldset>
        <legend>{message('rule_when')}</legend>
        <ConditionForm
          condition={rule.when}
          names={names}
          onChange={(when) => {
            const named = rule.name === '' || rule.name === nameFrom(rule);
            onChange({ ...rule, when, name: named ? nameFrom({ when }) : rule.name });
          }}
        />
      </fieldset>
      <Row label={message('rule_then')}>
        {(id) => (
          <select
            id={id}
            value={keyOf(outcome)}
            onChange={(event) => {
              const next = outcomes.find((one) => keyOf(one) === event.target.value);
              if (next) onChange({ ...rule, outcome: next });
            }}
          >
            {outcomes.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {one.kind === 'lean' ? message(leanWords[one.direction]) : outcomeWords(one)}
              </option>
            ))}
          </select>
        )}
      </Row>
      {outcome.kind === 'lean' && (
        <Row label={message('rule_weight')}>
          {(id) => (
            <>
              <input
                id={id}
                type="range"
                min={0.25}
                max={4}
                step={0.25}
                value={outcome.weight}
                aria-valuetext={formatNumber(outcome.weight)}
                onChange={(event) => onChange({ ...rule, outcome: { ...outcome, weight: event.target.valueAsNumber } })}
              />
              <output htmlFor={id}>{formatNumber(outcome.weight)}</output>
            </>
          )}
        </Row>
      )}
      {texts.map(({ field, label, longest, hint }) => (
        <Row key={field} label={message(label)}>
          {(id) => (
            <input
              id={id}
              type="text"
              dir="auto"
              maxLength={longest}
              value={rule[field]}
              placeholder={hint && message(hint)}
              onChange={(event) => onChange({ ...rule, [field]: event.target.value })}
            />
          )}
        </Row>
      ))}
      <div className={styles.buttons}>
        <button type="submit">{message('rule_done')}</button>
        <button type="button" onClick={onRemove}>
          {message('rule_remove')}
        </button>
        {incomplete && <span className={styles.soft}>{message('rule_incomplete')}</span>}
      </div>
    </form>
  );
};
