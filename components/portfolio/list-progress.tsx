import { formatNumber } from '../../utils/i18n/format.ts';
import { message } from '../../utils/i18n/message.ts';
import type { ListState } from '../../utils/model/page.ts';
import type { Actions } from '../hooks/use-actions.ts';
import styles from './list-progress.module.css';

interface Props {
  list: ListState;
  actions: Actions;
}

const amounts = ({ read, total }: ListState): string =>
  total === null || total < read
    ? message('list_amount', formatNumber(read))
    : message('list_amount_of', formatNumber(read), formatNumber(total));

/** How much of the board's whole list the figures rest on, where that is not all of it, and the way to the rest. */
export const ListProgress = ({ list, actions }: Props) => {
  if (list.kind === 'read') return null;
  const reading = list.kind === 'reading';
  return (
    <div className={styles.list} data-list={list.kind}>
      <p aria-live="polite">{message(reading ? 'list_reading' : 'list_offered', amounts(list))}</p>
      {reading && list.total !== null && (
        <progress aria-label={message('list_progress')} max={list.total} value={Math.min(list.read, list.total)} />
      )}
      <button type="button" onClick={() => void actions.readList(!reading)}>
        {message(reading ? 'list_stop' : 'list_go')}
      </button>
    </div>
  );
};
