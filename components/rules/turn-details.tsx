import { useState } from 'react';
import { formatNumber, formatPercent } from '../../utils/i18n/format.ts';
import { countMessage, type MessageKey, message } from '../../utils/i18n/message.ts';
import { categoryName } from '../../utils/i18n/verdict-words.ts';
import type { Split } from '../../utils/model/figures.ts';
import type { ChangedTicket, Turn } from '../../utils/model/preview.ts';
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
export const changeWords = ({ changed, counts }: Pick<Turn, 'changed' | 'counts'>): string => {
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
      {ticket.from === ticket.to ? (
        <>
          <CategoryShape category={ticket.to} />
          <span className="visually-hidden">{message(categoryName[ticket.to])}</span>
        </>
      ) : (
        <>
          <CategoryShape category={ticket.from} /> → <CategoryShape category={ticket.to} />
          <span className="visually-hidden">
            {message('preview_turn', message(categoryName[ticket.from]), message(categoryName[ticket.to]))}
          </span>
        </>
      )}
    </span>
    {ticket.correction && (
      <span className={styles.soft}>{message('preview_you_said', message(categoryName[ticket.correction]))}</span>
    )}
  </li>
);

const share = (split: Split, category: 'project' | 'operations' | 'unclear'): string =>
  split.tickets === 0 ? '–' : formatPercent(split[category] / split.tickets);

/** The split now and then, side by side in figures: a table reads better than two bars that hardly differ. */
export const Splits = ({ before, after }: Pick<Turn, 'before' | 'after'>) => (
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

/** Tickets with what they are and would be. */
export const TurnedTickets = ({ tickets }: { tickets: readonly ChangedTicket[] }) => (
  <ul>
    {tickets.map((ticket) => (
      <Line key={ticket.id} ticket={ticket} />
    ))}
  </ul>
);

/** How many corrections a change would contradict; nothing where none. */
export const Contradicted = ({ contradicted }: Pick<Turn, 'contradicted'>) =>
  contradicted > 0 && <p className={styles.warning}>{countMessage('preview_contradicted', contradicted)}</p>;

/** What one change turns, in a sentence; a click away the split before and after it and the tickets. */
export const TurnDetails = ({ turn }: { turn: Turn }) => {
  const [isOpen, setOpen] = useState(false);
  return turn.changed === 0 && turn.contradicted === 0 ? (
    <p className={styles.turned}>{changeWords(turn)}</p>
  ) : (
    <details className={styles.turned} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {changeWords(turn)}
        <Contradicted contradicted={turn.contradicted} />
      </summary>
      {isOpen && (
        <>
          <Splits before={turn.before} after={turn.after} />
          <TurnedTickets tickets={turn.tickets} />
        </>
      )}
    </details>
  );
};
