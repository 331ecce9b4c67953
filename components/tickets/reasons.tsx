import { type ReactNode, useEffect, useState } from 'react';
import { fieldName } from '../../utils/i18n/field-name.ts';
import { formatProbability, formatSigned } from '../../utils/i18n/format.ts';
import { countMessage, message, messageNamed } from '../../utils/i18n/message.ts';
import { reasonsAbove, reasonsBelow } from '../../utils/i18n/reason-words.ts';
import { type Evidence, signedWeight } from '../../utils/model/evidence.ts';
import { tuneAddress } from '../../utils/model/tune-address.ts';
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
          <Read key={keyOf(one)} evidence={one} rule={explanation.rule?.id ?? null} />
        ))}
        {rest.length > 0 && (
          <Reason weight={more}>
            <details>
              <summary>{countMessage('reasons_rest', rest.length)}</summary>
              <ul>
                {rest.map((one) => (
                  <Read key={keyOf(one)} evidence={one} rule={explanation.rule?.id ?? null} />
                ))}
              </ul>
            </details>
          </Reason>
        )}
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

/** Leads to where this reason is tuned. */
const TuneLink = ({ evidence: { signal, field, quote }, rule }: { evidence: Evidence; rule: string | null }) => (
  <a
    href={`options.html${tuneAddress({ signal, field, quote, rule })}`}
    target="_blank"
    rel="noreferrer"
    aria-label={message('tune_named', messageNamed(`signal_${signal}`))}
  >
    {message('tune')}
  </a>
);

const keyOf = ({ signal, field, quote, weight }: Evidence): string => `${signal} ${field} ${quote} ${weight}`;

/** A reason by its name, with the field and what stands there. */
const Read = ({ evidence, rule }: { evidence: Evidence; rule: string | null }) => (
  <Reason weight={signedWeight(evidence)}>
    {messageNamed(`signal_${evidence.signal}`)}{' '}
    <span className={styles.soft}>
      {fieldName(evidence.field)}: <q dir="auto">{evidence.quote}</q>
    </span>{' '}
    <TuneLink evidence={evidence} rule={rule} />
  </Reason>
);

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
