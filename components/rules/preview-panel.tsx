import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import type { Split } from '../../utils/model/figures.ts';
import type { ChangedTicket, Preview } from '../../utils/model/preview.ts';
import type { Category } from '../../utils/model/verdict.ts';

import { CategoryShape } from '../ui/category-shape.tsx';
import styles from './rules.module.css';

const toWords: Record<Category, MessageKey> = {
  operations: 'preview_to_operations',
  project: 'preview_to_project',
  unclear: 'preview_to_unclear',
  'not-work': 'preview_to_not_work',
};
const order: readonly Category[] = ['operations', 'project', 'unclear', 'not-work'];

/** '12 tickets would change: 5 to operations, 7 to project.' */
export const changeWords = ({ changed, counts }: Pick<Preview, 'changed' | 'counts'>): string => {
  if (changed === 0) return message('preview_nothing');
  const parts = order.filter((to) => counts[to] > 0).map((to) => message(toWords[to], formatNumber(counts[to])));
  return countMessage('preview_changes', changed, parts.join(', '));
};

const Line = ({ ticket }: { ticket: ChangedTicket }) => (
  <li className={styles.ticket}>
    <a href={ticket.url} target="_blank" rel="noreferrer" dir="auto">
      <span className={styles.soft}>{ticket.key}</span> {ticket.title}
    </a>
    <span className={styles.turn}>
      <CategoryShape category={ticket.from} /> → <CategoryShape category={ticket.to} />
      <span className="visually-hidden">
        {message('preview_turn', message(categoryName[ticket.from]), message(categoryName[ticket.to]))}
      </span>
    </span>
    {ticket.correction && (
      <span className={styles.soft}>{message('preview_you_said', message(categoryName[ticket.correction]))}</span>
    )}
  </li>
);

const share = (split: Split, category: 'project' | 'operations' | 'unclear'): string =>
  split.tickets === 0 ? '–' : formatPercent(split[category] / split.tickets);

/** The split now and then, side by side in figures: a table reads better than two bars that hardly differ. */
const Splits = ({ before, after }: Pick<Preview, 'before' | 'after'>) => (
  <table className={styles.splits}>
    <thead>
      <tr>
        <th scope="col">{countMessage('preview_of_tickets', after.tickets)}</th>
        <th scope="col">{message('preview_before')}</th>
        <th scope="col">{message('preview_after')}</th>
      </tr>
    </thead>
    <tbody>
      {(['project', 'operations', 'unclear'] as const).map((category) => (
        <tr key={category}>
          <th scope="row">
            <CategoryShape category={category} /> {message(categoryName[category])}
          </th>
          <td>{share(before, category)}</td>
          <td>
            <strong>{share(after, category)}</strong>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What the draft would do to the stored tickets, and how it agrees with what the reader has said by hand. */
export const PreviewPanel = ({ preview }: { preview: Preview }) => {
  const { looked, of, contradicted, agreement, tickets, changed } = preview;
  if (of === 0) return <p className={styles.soft}>{message('preview_empty')}</p>;
  return (
    <div className={styles.preview}>
      <h2>{message('preview_title')}</h2>
      <div role="status" className={styles.preview}>
        <p>{changeWords(preview)}</p>
        {contradicted > 0 && <p className={styles.warning}>{countMessage('preview_contradicted', contradicted)}</p>}
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
        <details>
          <summary>{countMessage('preview_tickets', tickets.length)}</summary>
          <ul>
            {tickets.map((ticket) => (
              <Line key={`${ticket.id} ${ticket.correction}`} ticket={ticket} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
