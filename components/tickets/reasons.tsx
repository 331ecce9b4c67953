import { type ReactNode, useEffect, useState } from 'react';
import { formatNumber, formatPercent, formatSigned } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message, messageNamed } from '../../utils/i18n/message.ts';
import { signedWeight } from '../../utils/model/evidence.ts';
import type { Category, Explanation } from '../../utils/model/verdict.ts';
import type { Actions } from '../hooks/use-actions.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import styles from './reasons.module.css';

/** So many reasons stand by themselves; the lighter ones are put together, so that the sum stays whole. */
const mostShown = 8;

const nearestWords: Record<Category, MessageKey> = {
  project: 'reasons_nearest_project',
  operations: 'reasons_nearest_operations',
  unclear: 'reasons_nearest_unclear',
  'not-work': 'reasons_nearest_unclear',
};

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
  const { series, container, nearest, verdict, rule } = explanation;
  const evidence = explanation.evidence.toSorted((a, b) => b.weight - a.weight);
  const rest = evidence.slice(mostShown);
  const more = rest.reduce((sum, one) => sum + signedWeight(one), 0);
  return (
    <div className={styles.reasons}>
      {verdict.by === 'correction' && <p>{message('reasons_by_correction')}</p>}
      {rule && <p>{message(ruleWords(explanation), rule.name)}</p>}
      {evidence.length === 0 && <p className={styles.soft}>{message('reasons_none')}</p>}
      <ul>
        {evidence.slice(0, mostShown).map((one) => (
          <Reason key={`${one.signal} ${one.field} ${one.quote} ${one.weight}`} weight={signedWeight(one)}>
            {messageNamed(`signal_${one.signal}`)} <q className={styles.soft}>{one.quote}</q>
          </Reason>
        ))}
        {rest.length > 0 && <Reason weight={more}>{countMessage('reasons_rest', rest.length)}</Reason>}
        <Reason weight={explanation.prior}>{message('reasons_prior')}</Reason>
      </ul>
      <p className={styles.soft}>
        {message(
          'reasons_sum',
          formatSigned(explanation.logOdds),
          formatPercent(1 / (1 + Math.exp(-explanation.logOdds))),
        )}
      </p>
      {nearest && (
        <p className={styles.soft}>
          {message(nearestWords[nearest.category], messageNamed(`signal_${nearest.signal}`))}
        </p>
      )}
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

/** One line of the sum: which side it is on, what was read, and how much it counts. */
const Reason = ({ weight, children }: { weight: number; children: ReactNode }) => {
  const side = weight < 0 ? 'project' : 'operations';
  return (
    <li className={styles.reason}>
      <CategoryShape category={side} />
      <span>
        <span className="visually-hidden">
          {message(side === 'project' ? 'reasons_for_project' : 'reasons_for_operations')}:{' '}
        </span>
        {children}
      </span>
      <span className={styles.soft}>{formatSigned(weight)}</span>
    </li>
  );
};
