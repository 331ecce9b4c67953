import { message } from '../../utils/i18n/message.ts';
import type { KnownNames } from '../../utils/model/preview.ts';
import type { Condition, Test } from '../../utils/model/rule.ts';
import styles from './rules.module.css';
import { TestForm } from './test-form.tsx';

/** The comparison a form begins with. */
export const blankTest: Test = { kind: 'test', attribute: 'label', operator: 'is', values: [''] };

type Group = Extract<Condition, { kind: 'all' | 'any' }>;

/** A condition as a group of lines, for the form draws groups only. */
const asGroup = (condition: Condition): Group =>
  condition.kind === 'all' || condition.kind === 'any' ? condition : { kind: 'all', of: [condition] };

/** A group of one line is that line; the text form would have to say `all(…)` for nothing. */
const plain = (group: Group): Condition => {
  const [only] = group.of;
  return only && group.of.length === 1 ? only : group;
};

/** The lines of a group with their places: they have no other identity, and one that is being typed must keep its own. */
const placed = ({ of }: Group) => of.map((part, at) => ({ part, at, key: String(at) }));

interface Props {
  condition: Condition;
  names: KnownNames;
  onChange(condition: Condition): void;
}

const Line = ({ condition, names, onChange, onRemove }: Props & { onRemove: (() => void) | null }) => {
  const negated = condition.kind === 'not';
  const inner = negated ? condition.of : condition;
  const change = (next: Condition): void => onChange(negated ? { kind: 'not', of: next } : next);
  return (
    <li className={styles.line}>
      <label className={styles.not}>
        <input
          type="checkbox"
          checked={negated}
          onChange={() => onChange(negated ? inner : { kind: 'not', of: inner })}
        />
        {message('rule_not')}
      </label>
      {inner.kind === 'test' ? (
        <TestForm test={inner} names={names} onChange={change} />
      ) : (
        <GroupForm group={asGroup(inner)} names={names} onChange={change} />
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={message('rule_line_remove')}
          title={message('rule_line_remove')}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </li>
  );
};

const GroupForm = ({ group, names, onChange }: { group: Group; names: KnownNames; onChange(group: Group): void }) => (
  <div className={styles.group}>
    {group.of.length > 1 && (
      <select
        aria-label={message('rule_group')}
        value={group.kind}
        onChange={(event) => onChange({ ...group, kind: event.target.value === 'any' ? 'any' : 'all' })}
      >
        <option value="all">{message('rule_all')}</option>
        <option value="any">{message('rule_any')}</option>
      </select>
    )}
    <ul>
      {placed(group).map(({ part, at, key }) => (
        <Line
          key={key}
          condition={part}
          names={names}
          onChange={(next) => onChange({ ...group, of: group.of.with(at, next) })}
          onRemove={group.of.length > 1 ? () => onChange({ ...group, of: group.of.toSpliced(at, 1) }) : null}
        />
      ))}
    </ul>
    <div className={styles.buttons}>
      <button type="button" onClick={() => onChange({ ...group, of: [...group.of, blankTest] })}>
        {message('rule_line_add')}
      </button>
      {group.of.length > 1 && (
        <button
          type="button"
          onClick={() =>
            onChange({
              ...group,
              of: [...group.of, { kind: group.kind === 'all' ? 'any' : 'all', of: [blankTest, blankTest] }],
            })
          }
        >
          {message('rule_group_add')}
        </button>
      )}
    </div>
  </div>
);

/** What a ticket must be: lines of comparisons, all or any of which must hold, each of them turned round at will, nested at will. */
export const ConditionForm = ({ condition, names, onChange }: Props) => (
  <GroupForm group={asGroup(condition)} names={names} onChange={(group) => onChange(plain(group))} />
);
