import { type FormEvent, useState } from 'react';
import { formatDay, formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Handover, HandoverStage, OperationsSign } from '../../utils/model/hand-over.ts';
import { daysBetween } from '../../utils/policy/days.ts';
import { partsText } from './finding-text.ts';
import styles from './hand-over.module.css';
import { HandoverCopies } from './hand-over-copies.tsx';

const stageName: Record<HandoverStage, MessageKey> = {
  slipped: 'handover_stage_slipped',
  ending: 'handover_stage_ending',
  warranty: 'handover_stage_warranty',
  closed: 'handover_stage_closed',
};

const signName: Record<OperationsSign, MessageKey> = {
  accepted: 'sign_accepted',
  used: 'sign_used',
  supported: 'sign_supported',
  maintained: 'sign_maintained',
  updated: 'sign_updated',
};

const days = ({ delivered, due, warrantyUntil, stage }: Handover, today: string): string[] => [
  ...(delivered === null ? [] : [message('handover_delivered', formatDay(delivered))]),
  ...(delivered !== null || due === null ? [] : [message('handover_due', formatDay(due))]),
  ...(stage === 'warranty' && warrantyUntil !== null
    ? [countMessage('handover_warranty_left', Math.max(0, daysBetween(today, warrantyUntil)))]
    : []),
];

interface Props {
  handover: Handover;
  /** The day, `yyyy-mm-dd`. */
  today: string;
  onShowTickets(ids: readonly string[]): void;
  /** Notes a practice of this project as a proposal to operations. */
  onPropose(practice: string, handover: Handover): void;
}

/** One project on its way into operations: what is missing, what to copy, which signs are seen, and what was learnt. */
export const HandoverCard = ({ handover, today, onShowTickets, onPropose }: Props) => {
  const { stage, parts, signs, open } = handover;
  const missing = parts.filter(({ ticket }) => ticket === null).map(({ part }) => part);
  const seen = signs.filter(({ tickets }) => tickets.length > 0);
  const handsOver = stage === 'ending' || stage === 'slipped';
  return (
    <li className={styles.card} data-handover={handover.id} data-stage={stage}>
      <p className={styles.head}>
        <span className={styles.stage}>{message(stageName[stage])}</span>
        <strong dir="auto">{handover.url === '' ? handover.title : <a href={handover.url}>{handover.title}</a>}</strong>
      </p>
      <p className={styles.facts}>
        {[
          message('handover_done', formatNumber(handover.done), formatNumber(handover.total)),
          ...days(handover, today),
        ].join(' · ')}
      </p>
      {handsOver && (
        <p>{missing.length === 0 ? message('handover_complete') : message('handover_lacks', partsText(missing))}</p>
      )}
      {(stage === 'slipped' || stage === 'warranty') && (
        <details>
          <summary>{message('handover_signs', formatNumber(seen.length), formatNumber(signs.length))}</summary>
          <ul className={styles.signs}>
            {signs.map(({ sign, tickets }) => (
              <li key={sign} data-sign={sign} data-seen={tickets.length > 0}>
                <span aria-hidden="true">{tickets.length > 0 ? '●' : '○'}</span>{' '}
                <span className="visually-hidden">{message(tickets.length > 0 ? 'sign_seen' : 'sign_not_seen')}</span>{' '}
                {message(signName[sign])}{' '}
                {tickets.length > 0 && (
                  <button type="button" className={styles.small} onClick={() => onShowTickets(tickets)}>
                    {countMessage('hint_tickets', tickets.length)}
                  </button>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.facts}>{message('handover_signs_source')}</p>
        </details>
      )}
      {stage === 'closed' && !handover.hasLessons && <p>{message('handover_no_lessons')}</p>}
      <div className={styles.buttons}>
        {handsOver && <HandoverCopies handover={handover} />}
        {open.length > 0 && (
          <button type="button" onClick={() => onShowTickets(open)}>
            {countMessage('handover_open', open.length)}
          </button>
        )}
      </div>
      {stage !== 'ending' && <Propose onPropose={(practice) => onPropose(practice, handover)} />}
    </li>
  );
};

const Propose = ({ onPropose }: { onPropose(practice: string): void }) => {
  const [practice, setPractice] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (practice.trim() === '') return;
    onPropose(practice.trim());
    setPractice('');
  };
  return (
    <form className={styles.propose} onSubmit={submit}>
      <input
        type="text"
        value={practice}
        maxLength={2000}
        placeholder={message('practice_placeholder')}
        aria-label={message('practice_label')}
        onChange={(event) => setPractice(event.target.value)}
      />
      <button type="submit" disabled={practice.trim() === ''}>
        {message('practice_propose')}
      </button>
    </form>
  );
};
