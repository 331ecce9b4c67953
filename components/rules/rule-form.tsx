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
      <label className={styles.row}>
        {message('rule_then')}
        <select
          value={keyOf(outcome)}
          onChange={(event) => {
            const next = outcomes.find((one) => keyOf(one) === event.target.value);
            if (next) onChange({ ...rule, outcome: next });
          }}
        >
          {outcomes.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.kind === 'lean'
                ? message(one.direction === 'operations' ? 'rule_lean_operations' : 'rule_lean_project')
                : outcomeWords(one)}
            </option>
          ))}
        </select>
      </label>
      {outcome.kind === 'lean' && (
        <label className={styles.row}>
          {message('rule_weight')}
          <input
            type="range"
            min={0.25}
            max={4}
            step={0.25}
            value={outcome.weight}
            aria-valuetext={formatNumber(outcome.weight)}
            onChange={(event) => onChange({ ...rule, outcome: { ...outcome, weight: event.target.valueAsNumber } })}
          />
          <output>{formatNumber(outcome.weight)}</output>
        </label>
      )}
      <label className={styles.row}>
        {message('rule_name')}
        <input
          type="text"
          dir="auto"
          maxLength={120}
          value={rule.name}
          onChange={(event) => onChange({ ...rule, name: event.target.value })}
        />
      </label>
      <label className={styles.row}>
        {message('rule_note')}
        <input
          type="text"
          dir="auto"
          maxLength={1000}
          value={rule.note}
          placeholder={message('rule_note_hint')}
          onChange={(event) => onChange({ ...rule, note: event.target.value })}
        />
      </label>
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
