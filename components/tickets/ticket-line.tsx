import { useState } from 'react';
import { countMessage, message } from '../../utils/i18n/message.ts';
import { verdictWords } from '../../utils/i18n/verdict-words.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import { CorrectedCategory } from '../../utils/model/verdict.ts';
import type { Actions } from '../hooks/use-actions.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import { Reasons } from './reasons.tsx';
import styles from './ticket-line.module.css';

interface Props {
  row: TicketRow;
  actions: Actions;
  /** True when the page in view may have its card. */
  onPage: boolean;
  onReveal(row: TicketRow): void;
  onCorrect(row: TicketRow, to: CorrectedCategory | null): void;
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

const parseCorrection = (value: string): CorrectedCategory | null => {
  const parsed = CorrectedCategory.safeParse(value);
  return parsed.success ? parsed.data : null;
};

/** One ticket: what it looks like and why, where it is, and the reader's own word on it. */
export const TicketLine = ({ row, actions, onPage, onReveal, onCorrect }: Props) => {
  const [open, setOpen] = useState(false);
  const { key, title, url, verdict, correction } = row;
  const about = [
    verdictWords(verdict),
    row.type,
    row.list,
    row.points === null ? null : countMessage('number_points', row.points),
    row.open ? null : message('ticket_done'),
  ].filter(Boolean);
  return (
    <li className={styles.line} data-ticket={row.id} data-category={verdict.category}>
      <CategoryShape category={verdict.category} confidence={verdict.confidence} />
      <div className={styles.text}>
        <p className={styles.title}>
          <span className={styles.key}>{key}</span>{' '}
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noreferrer" dir="auto">
              {title}
            </a>
          ) : (
            <span dir="auto">{title}</span>
          )}
        </p>
        <div className={styles.about}>
          <p>{about.join(' · ')}</p>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary aria-label={message('ticket_why_named', key)}>{message('ticket_why')}</summary>
            {open && <Reasons id={row.id} actions={actions} />}
          </details>
        </div>
      </div>
      <div className={styles.actions}>
        <select
          aria-label={message('ticket_correct', key)}
          value={correction ?? ''}
          onChange={(event) => onCorrect(row, parseCorrection(event.target.value))}
        >
          <option value="">{message('ticket_as_read')}</option>
          <option value="project">{message('ticket_is_project')}</option>
          <option value="operations">{message('ticket_is_operations')}</option>
          <option value="not-work">{message('ticket_is_not_work')}</option>
        </select>
        {correction !== null && (
          <button type="button" aria-label={message('ticket_undo_named', key)} onClick={() => onCorrect(row, null)}>
            {message('ticket_undo')}
          </button>
        )}
        {onPage && correction === null && (
          <button type="button" aria-label={message('ticket_reveal_named', key)} onClick={() => onReveal(row)}>
            {message('ticket_reveal')}
          </button>
        )}
      </div>
    </li>
  );
};
