import { memo } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Rule } from '../../utils/model/rule.ts';
import { RuleFate } from './rule-fate.tsx';
import { RuleLine } from './rule-line.tsx';
import styles from './rules.module.css';

/** What can be done with the rule in a place of the list; the same object for as long as the list is there. */
export interface RuleActions {
  toggle(at: number): void;
  move(at: number, by: -1 | 1): void;
  write(at: number): void;
}

interface Props {
  rule: Rule;
  at: number;
  isLast: boolean;
  actions: RuleActions;
}

const Row = ({ rule, at, isLast, actions }: Props) => (
  <RuleLine rule={rule} fate={<RuleFate rule={rule} />}>
    <div className={styles.tools}>
      <input
        type="checkbox"
        checked={rule.on}
        aria-label={message('rule_on', rule.name)}
        onChange={() => actions.toggle(at)}
      />
      <button
        type="button"
        disabled={at === 0}
        aria-label={message('rule_up', rule.name)}
        onClick={() => actions.move(at, -1)}
      >
        ↑
      </button>
      <button
        type="button"
        disabled={isLast}
        aria-label={message('rule_down', rule.name)}
        onClick={() => actions.move(at, 1)}
      >
        ↓
      </button>
      <button type="button" aria-label={message('rule_edit_named', rule.name)} onClick={() => actions.write(at)}>
        {message('rule_edit')}
      </button>
    </div>
  </RuleLine>
);

/** A rule in its list with what can be done to it; one of many, so it is drawn anew only when it looks otherwise. */
export const RuleRow = memo(Row);
