import type { ReactNode } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import type { RuleFigures } from '../../utils/model/preview.ts';
import type { Rule } from '../../utils/model/rule.ts';
import { writeCondition } from '../../utils/rules/write-text.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import { outcomeWords } from './rule-words.ts';
import styles from './rules.module.css';

/** What is wrong with a rule, as far as the stored tickets tell; null when nothing is. */
export const conflictWords = ({ on }: Rule, figures: RuleFigures | undefined): string | null => {
  if (!on || figures === undefined) return null;
  if (figures.matches === 0) return message('rule_never');
  if (figures.decides === 0) return message('rule_shadowed');
  if (figures.contradicts > 0) return countMessage('rule_contradicts', figures.contradicts);
  return null;
};

interface Fate {
  rule: Rule;
  figures: RuleFigures | undefined;
  /** Figures are of all tickets, not of those that have been read so far. */
  complete: boolean;
}

/** How a rule fares on the stored tickets. */
export const RuleFate = ({ rule, figures, complete }: Fate) => {
  const conflict = complete ? conflictWords(rule, figures) : null;
  if (figures === undefined) return null;
  return (
    <>
      <p className={styles.soft}>
        {countMessage('rule_matches', figures.matches)}
        {figures.decides !== figures.matches && ` ${message('rule_decides', formatNumber(figures.decides))}`}
      </p>
      {conflict && <p className={styles.warning}>{conflict}</p>}
    </>
  );
};

/** One rule to read: its name, what it asks in the text form, what follows, and how it fares on the stored tickets. */
export const RuleLine = ({ rule, figures, complete, children }: Fate & { children?: ReactNode }) => {
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
        <RuleFate rule={rule} figures={figures} complete={complete} />
      </div>
      {children}
    </div>
  );
};
