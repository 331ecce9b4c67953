import { useEffect, useState } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import type { Explanation } from '../../utils/model/verdict.ts';
import type { Actions } from '../hooks/use-actions.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import styles from './reasons.module.css';

interface Props {
  id: string;
  actions: Actions;
}

const ruleWords = ({ verdict: { by } }: Explanation): MessageKey =>
  by === 'rule' ? 'reasons_rule' : by === 'policy' ? 'reasons_policy' : 'reasons_rule_below';

/** The evidence behind one verdict, the weightiest first, each with what stands on the ticket. */
export const Reasons = ({ id, actions }: Props) => {
  const [answer, setAnswer] = useState<{ explanation: Explanation | null } | null>(null);
  useEffect(() => {
    let stopped = false;
    void actions.explain(id).then((explanation) => {
      if (!stopped) setAnswer({ explanation });
    });
    return () => {
      stopped = true;
    };
  }, [id, actions]);
  if (answer === null) return <p className={styles.soft}>{message('loading')}</p>;
  const { explanation } = answer;
  if (explanation === null) return <p className={styles.soft}>{message('reasons_missing')}</p>;
  const { series, container, rule } = explanation;
  const evidence = explanation.evidence.toSorted((a, b) => b.weight - a.weight);
  return (
    <div className={styles.reasons}>
      {rule && <p>{message(ruleWords(explanation), rule.name)}</p>}
      {evidence.length === 0 && <p className={styles.soft}>{message('reasons_none')}</p>}
      <ul>
        {evidence.map((one) => (
          <li key={`${one.signal} ${one.field} ${one.quote}`} className={styles.reason}>
            <CategoryShape category={one.direction} />
            <span>
              <span className="visually-hidden">
                {message(one.direction === 'project' ? 'reasons_for_project' : 'reasons_for_operations')}:{' '}
              </span>
              {messageNamed(`signal_${one.signal}`)} <q className={styles.soft}>{one.quote}</q>
            </span>
            <span className={styles.soft}>{formatNumber(one.weight)}</span>
          </li>
        ))}
      </ul>
      {series && <p className={styles.soft}>{countMessage('reasons_series', series.count)}</p>}
      {container && (
        <p className={styles.soft}>
          {message(
            'reasons_container',
            container.title || container.key,
            formatNumber(container.open),
            formatNumber(container.done),
          )}
        </p>
      )}
    </div>
  );
};
