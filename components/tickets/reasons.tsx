import { type ReactNode, useEffect, useState } from 'react';
import { formatProbability, formatSigned } from '../../utils/i18n/format.ts';
import { countMessage, message, messageNamed } from '../../utils/i18n/message.ts';
import { reasonsAbove, reasonsBelow } from '../../utils/i18n/reason-words.ts';
import { signedWeight } from '../../utils/model/evidence.ts';
import type { Explanation } from '../../utils/model/verdict.ts';
import type { Actions } from '../hooks/use-actions.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import styles from './reasons.module.css';

/** So many reasons stand by themselves; the lighter ones are put together, so that the sum stays whole. */
const mostShown = 8;

interface Props {
  id: string;
  actions: Actions;
}

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
  const evidence = explanation.evidence.toSorted((a, b) => b.weight - a.weight);
  const rest = evidence.slice(mostShown);
  const more = rest.reduce((sum, one) => sum + signedWeight(one), 0);
  return (
    <div className={styles.reasons}>
      {reasonsAbove(explanation).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {evidence.length === 0 && <p className={styles.soft}>{message('reasons_none')}</p>}
      <ul>
        {evidence.slice(0, mostShown).map((one) => (
          <Reason key={`${one.signal} ${one.field} ${one.quote} ${one.weight}`} weight={signedWeight(one)}>
            {messageNamed(`signal_${one.signal}`)} <q className={styles.soft}>{one.quote}</q>{' '}
            <TuneLink signal={one.signal} rule={explanation.rule?.id ?? null} />
          </Reason>
        ))}
        {rest.length > 0 && <Reason weight={more}>{countMessage('reasons_rest', rest.length)}</Reason>}
        <Reason weight={explanation.prior}>{message('reasons_prior')}</Reason>
      </ul>
      <p className={styles.soft}>
        {message(
          'reasons_sum',
          formatSigned(explanation.logOdds),
          formatProbability(1 / (1 + Math.exp(-explanation.logOdds))),
        )}
      </p>
      {reasonsBelow(explanation).map((text) => (
        <p key={text} className={styles.soft}>
          {text}
        </p>
      ))}
    </div>
  );
};

/** Leads to where this reason is tuned. What corrections have taught, and a rule, have places of their own. */
const TuneLink = ({ signal, rule }: { signal: string; rule: string | null }) => {
  const name = messageNamed(`signal_${signal}`);
  const place = signal === 'rule' ? `rule-${rule}` : signal === 'learnt' ? 'lessons' : `signal-${signal}`;
  return (
    <a href={`options.html#${place}`} target="_blank" rel="noreferrer" aria-label={message('tune_named', name)}>
      {message('tune')}
    </a>
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
