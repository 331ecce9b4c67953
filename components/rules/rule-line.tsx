import type { ReactNode } from 'react';
import type { Rule } from '../../utils/model/rule.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import { outcomeWords } from './rule-words.ts';
import styles from './rules.module.css';

/** One rule to read: its name, what it asks in the text form, what follows, and how it fares on the stored tickets. */
export const RuleLine = ({ rule, fate, children }: { rule: Rule; fate?: ReactNode; children?: ReactNode }) => {
  const { outcome } = rule;
  return (
    <div className={rule.on ? styles.rule : styles.off}>
      <CategoryShape
        category={outcome.kind === 'verdict' ? outcome.category : outcome.direction}
        confidence={outcome.kind === 'verdict' ? 'high' : 'low'}
      />
      <div>
        <p dir="auto">
          {rule.name} <span className={styles.soft}>{outcomeWords(outcome)}</span>
        </p>
        <p className={styles.code} dir="ltr">
          {writeCondition(rule.when)}
        </p>
        {rule.note !== '' && (
          <p className={styles.soft} dir="auto">
            {rule.note}
          </p>
        )}
        {fate}
      </div>
      {children}
    </div>
  );
};
