import { useEffect, useRef, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import { useActions } from '../hooks/use-actions.ts';
import { type Behind, useRows } from '../hooks/use-rows.ts';
import type { SplitCategory } from '../portfolio/share-bar.tsx';
import { Unreachable } from '../portfolio/unreachable.tsx';
import { everyTicket, type TicketFilter } from '../tickets/filter.ts';
import { TicketList } from '../tickets/ticket-list.tsx';
import styles from './report.module.css';

/** A figure that the reader looks behind. */
export interface Shown {
  title: string;
  behind: Behind;
  category: SplitCategory | 'all';
}

interface Props {
  shown: Shown;
  onClose(): void;
}

/** The tickets behind a figure, over the report; Escape leads back to the figure. */
export const TicketsDialog = ({ shown, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const actions = useActions();
  const [filter, setFilter] = useState<TicketFilter>({ ...everyTicket, category: shown.category });
  const { value, unreachable, refresh, more } = useRows(shown.behind);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="behind-title" onClose={onClose}>
      <header className={styles.dialogHead}>
        <h2 id="behind-title" dir="auto">
          {shown.title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {message('report_close')}
        </button>
      </header>
      {unreachable && <Unreachable retry={refresh} />}
      {value === null ? (
        <p className={styles.sample}>{message('loading')}</p>
      ) : (
        <TicketList
          rows={value.rows}
          total={value.total}
          onMore={more}
          filter={filter}
          onFilter={setFilter}
          actions={actions}
          onPage={false}
          onDone={refresh}
        />
      )}
    </dialog>
  );
};
