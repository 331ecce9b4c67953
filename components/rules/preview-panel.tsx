import { useState } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import type { Preview } from '../../utils/model/preview.ts';
import { useShown } from '../hooks/shown-preview.ts';
import styles from './rules.module.css';
import { Contradicted, changeWords, Splits, TurnedTickets } from './turn-details.tsx';

const Panel = ({ preview }: { preview: Preview }) => {
  const [isOpen, setOpen] = useState(false);
  const { looked, of, contradicted, agreement, tickets, changed } = preview;
  if (of === 0) return <p className={styles.soft}>{message('preview_empty')}</p>;
  return (
    <div className={styles.preview}>
      <h2>{message('preview_title')}</h2>
      <div role="status" className={styles.preview}>
        <p>{changeWords(preview)}</p>
        <Contradicted contradicted={contradicted} />
      </div>
      {changed > 0 && <p className={styles.soft}>{message('preview_first')}</p>}
      {looked < of && (
        <p className={styles.soft}>
          <progress max={of} value={looked} aria-label={message('preview_reading')} />{' '}
          {message('preview_looked', formatNumber(looked), formatNumber(of))}
        </p>
      )}
      <Splits before={preview.before} after={preview.after} />
      {agreement.of > 0 && (
        <p className={styles.soft}>
          {changed === 0 && contradicted === 0 && agreement.before === agreement.after
            ? countMessage('preview_agrees', agreement.of, formatNumber(agreement.after))
            : countMessage(
                'preview_agreement',
                agreement.of,
                formatNumber(agreement.before),
                formatNumber(agreement.after),
              )}
        </p>
      )}
      {tickets.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{countMessage('preview_tickets', tickets.length)}</summary>
          {isOpen && <TurnedTickets tickets={tickets} />}
        </details>
      )}
    </div>
  );
};

/** What the draft would do to the stored tickets, and how it agrees with what the reader has said by hand. */
export const PreviewPanel = () => {
  const preview = useShown((shown) => shown?.preview ?? null);
  return preview && <Panel preview={preview} />;
};
