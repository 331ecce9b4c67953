import { message } from '../../utils/i18n/message.ts';
import type { Handover } from '../../utils/model/hand-over.ts';
import styles from './hand-over.module.css';
import { HandoverCard } from './hand-over-card.tsx';

interface Props {
  handovers: readonly Handover[];
  /** The day, `yyyy-mm-dd`. */
  today: string;
  onShowTickets(ids: readonly string[]): void;
  onPropose(practice: string, handover: Handover): void;
}

/** Projects that near their end, are under warranty, have become operations or were just closed. */
export const HandoverPanel = ({ handovers, today, onShowTickets, onPropose }: Props) => (
  <section aria-labelledby="handover-title" className={styles.panel}>
    <h2 id="handover-title">{message('handover_title')}</h2>
    {handovers.length === 0 ? (
      <p className={styles.facts}>{message('handover_none')}</p>
    ) : (
      <ul className={styles.cards}>
        {handovers.map((handover) => (
          <HandoverCard
            key={handover.id}
            handover={handover}
            today={today}
            onShowTickets={onShowTickets}
            onPropose={onPropose}
          />
        ))}
      </ul>
    )}
  </section>
);
