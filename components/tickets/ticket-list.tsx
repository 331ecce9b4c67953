import { useDeferredValue, useMemo, useState } from 'react';
import { formatNumber } from '../../utils/i18n/format.ts';
import { countMessage, message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import type { Category, CorrectedCategory } from '../../utils/model/verdict.ts';
import type { Actions } from '../hooks/use-actions.ts';
import { CategoryShape } from '../ui/category-shape.tsx';
import { Choice } from '../ui/choice.tsx';
import { beforeCategory, ofCategory, type TicketFilter } from './filter.ts';
import { TicketLine } from './ticket-line.tsx';
import styles from './ticket-list.module.css';

/** Lines drawn at once: a list of thousands opens as fast as one of ten. */
const pageSize = 50;

const categories: readonly Category[] = ['project', 'operations', 'unclear', 'not-work'];

interface Props {
  rows: readonly TicketRow[];
  /** How many there are, of which `rows` are the first; `onMore` asks for the next ones. */
  total: number;
  onMore(): void;
  filter: TicketFilter;
  onFilter(filter: TicketFilter): void;
  actions: Actions;
  onPage: boolean;
  /** Called after a correction, for the figures to follow. */
  onDone(): void;
}

/** The tickets of a scope with filters; what was done with one is said in a line that screen readers hear. */
export const TicketList = ({ rows, total, onMore, filter, onFilter, actions, onPage, onDone }: Props) => {
  const [page, setPage] = useState(0);
  const [said, setSaid] = useState('');
  const settled = useDeferredValue(filter);
  const matching = useMemo(() => beforeCategory(rows, settled), [rows, settled]);
  const found = useMemo(() => ofCategory(matching, settled.category), [matching, settled.category]);
  const last = Math.max(0, Math.ceil(found.length / pageSize) - 1);
  const current = Math.min(page, last);
  const shown = found.slice(current * pageSize, (current + 1) * pageSize);

  const narrow = (change: Partial<TicketFilter>): void => {
    setPage(0);
    onFilter({ ...filter, ...change });
  };
  const reveal = async ({ id, key }: TicketRow): Promise<void> =>
    setSaid(message((await actions.reveal(id)) ? 'ticket_revealed' : 'ticket_not_on_page', key));
  const correct = async ({ id, key }: TicketRow, to: CorrectedCategory | null): Promise<void> => {
    const { kept, reason } = await actions.correct(id, to);
    if (!kept) setSaid(message(reason === 'quota' ? 'options_quota' : 'options_storage'));
    else if (to === null) setSaid(message('ticket_uncorrected', key));
    else setSaid(message('ticket_corrected', key, message(categoryName[to])));
    onDone();
  };

  const options = (['all', ...categories] as const)
    .map((value) => ({ value, count: ofCategory(matching, value).length }))
    .filter(({ value, count }) => value !== 'not-work' || count > 0 || filter.category === value)
    .map(({ value, count }) => {
      const name = message(value === 'all' ? 'filter_all' : categoryName[value]);
      const amount = formatNumber(count);
      return {
        value,
        name: message('filter_option', name, amount),
        label: (
          <span className={styles.option} title={name}>
            {value === 'all' ? name : <CategoryShape category={value} />} {amount}
          </span>
        ),
      };
    });

  return (
    <section className={styles.tickets} aria-label={message('tickets_title')}>
      <div className={styles.filters}>
        {filter.ids && (
          <p className={styles.concerned}>
            {countMessage('filter_concerned', filter.ids.length)}{' '}
            <button type="button" onClick={() => narrow({ ids: null })}>
              {message('filter_concerned_clear')}
            </button>
          </p>
        )}
        <input
          type="search"
          className={styles.search}
          value={filter.search}
          placeholder={message('filter_search')}
          aria-label={message('filter_search')}
          onChange={(event) => narrow({ search: event.target.value })}
        />
        <label className={styles.open}>
          <input
            type="checkbox"
            checked={filter.openOnly}
            onChange={(event) => narrow({ openOnly: event.target.checked })}
          />
          {message('filter_open')}
        </label>
        <Choice
          legend={message('filter_category')}
          options={options}
          value={filter.category}
          onChange={(category) => narrow({ category })}
        />
      </div>
      {rows.length < total && (
        <p className={styles.first}>
          {message('tickets_first', formatNumber(rows.length), formatNumber(total))}{' '}
          <button type="button" onClick={onMore}>
            {message('tickets_more')}
          </button>
        </p>
      )}
      <p role="status" className={said ? styles.said : 'visually-hidden'}>
        {said}
      </p>
      {found.length === 0 ? (
        <p className={styles.none}>{message(rows.length === 0 ? 'tickets_none_yet' : 'tickets_none')}</p>
      ) : (
        <ul>
          {shown.map((row) => (
            <TicketLine
              key={row.id}
              row={row}
              actions={actions}
              onPage={onPage}
              onReveal={reveal}
              onCorrect={correct}
            />
          ))}
        </ul>
      )}
      {found.length > pageSize && (
        <div className={styles.pages}>
          <button type="button" disabled={current === 0} onClick={() => setPage(current - 1)}>
            {message('tickets_previous')}
          </button>
          <span>
            {message(
              'tickets_range',
              formatNumber(current * pageSize + 1),
              formatNumber(current * pageSize + shown.length),
              formatNumber(found.length),
            )}
          </span>
          <button type="button" disabled={current === last} onClick={() => setPage(current + 1)}>
            {message('tickets_next')}
          </button>
        </div>
      )}
    </section>
  );
};
