import { message } from '../../../utils/i18n/message.ts';
import type { Freeze } from '../../../utils/model/policies.ts';
import styles from './policies.module.css';

interface Props {
  freezes: readonly Freeze[];
  /** The day, `yyyy-mm-dd`, from which a new one is proposed. */
  today: string;
  onChange(freezes: Freeze[], what: string): void;
}

const laterOf = (from: string, to: string): string => [from, to].toSorted().at(-1) ?? to;

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** Days on which nothing may go live. The last is never before the first. */
export const Freezes = ({ freezes, today, onChange }: Props) => {
  const change = (id: string, part: Partial<Freeze>): void => {
    const next = freezes.map((freeze) => {
      if (freeze.id !== id) return freeze;
      const changed = { ...freeze, ...part };
      return { ...changed, to: laterOf(changed.from, changed.to) };
    });
    onChange(next, `freeze-${id}-${Object.keys(part).join()}`);
  };
  return (
    <>
      <h3>{message('policy_freezes')}</h3>
      <p className={styles.about}>{message('policy_freezes_about')}</p>
      <ul className={styles.freezes}>
        {freezes.map((freeze) => (
          <li key={freeze.id} className={styles.row}>
            <input
              type="text"
              value={freeze.name}
              maxLength={200}
              placeholder={message('policy_freeze_name')}
              aria-label={message('policy_freeze_name')}
              onChange={(event) => change(freeze.id, { name: event.target.value })}
            />
            <input
              type="date"
              value={freeze.from}
              aria-label={message('policy_freeze_from')}
              onChange={(event) => isDay(event.target.value) && change(freeze.id, { from: event.target.value })}
            />
            <input
              type="date"
              value={freeze.to}
              min={freeze.from}
              aria-label={message('policy_freeze_to')}
              onChange={(event) => isDay(event.target.value) && change(freeze.id, { to: event.target.value })}
            />
            <button
              type="button"
              onClick={() =>
                onChange(
                  freezes.filter(({ id }) => id !== freeze.id),
                  'freeze-remove',
                )
              }
            >
              {message('practice_remove')}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          onClick={() =>
            onChange([...freezes, { id: crypto.randomUUID(), name: '', from: today, to: today }], 'freeze-add')
          }
        >
          {message('policy_freeze_add')}
        </button>
      </p>
    </>
  );
};
