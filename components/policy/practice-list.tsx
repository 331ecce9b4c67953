import { formatDay } from '../../utils/i18n/format.ts';
import { type MessageKey, message } from '../../utils/i18n/message.ts';
import { type Practice, PracticeState } from '../../utils/model/practice.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { saveFile } from '../ui/save-file.ts';
import styles from './practice-list.module.css';
import { practicesAsCsv, practicesAsMarkdown } from './practice-text.ts';

const stateName: Record<PracticeState, MessageKey> = {
  proposed: 'practice_proposed',
  adopted: 'practice_adopted',
  declined: 'practice_declined',
};

interface Props {
  /** The latest first. */
  practices: readonly Practice[];
  onKeep(practice: Practice): void;
  onRemove(id: string): void;
}

/** The register of lessons: which practice of which project is proposed to operations as policy, and what became of it. */
export const PracticeList = ({ practices, onKeep, onRemove }: Props) => (
  <section aria-labelledby="practices-title" className={styles.panel}>
    <h2 id="practices-title">{message('practices_title')}</h2>
    {practices.length === 0 ? (
      <p className={styles.about}>{message('practices_none')}</p>
    ) : (
      <>
        <ul className={styles.list}>
          {practices.map((practice) => (
            <li key={practice.id} className={styles.line} data-practice={practice.id}>
              <p dir="auto">{practice.practice}</p>
              <p className={styles.about} dir="auto">
                {message('practice_from', practice.projectTitle, formatDay(practice.at))}
              </p>
              <input
                type="text"
                value={practice.owner}
                maxLength={200}
                placeholder={message('practice_owner')}
                aria-label={message('practice_owner_of', practice.practice)}
                onChange={(event) => onKeep({ ...practice, owner: event.target.value })}
              />
              <select
                value={practice.state}
                aria-label={message('practice_state_of', practice.practice)}
                onChange={(event) => {
                  const state = PracticeState.options.find((one) => one === event.target.value);
                  if (state) onKeep({ ...practice, state });
                }}
              >
                {PracticeState.options.map((state) => (
                  <option key={state} value={state}>
                    {message(stateName[state])}
                  </option>
                ))}
              </select>
              <button
                type="button"
                aria-label={message('practice_remove_of', practice.practice)}
                onClick={() => onRemove(practice.id)}
              >
                {message('practice_remove')}
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <CopyButton label={message('practices_copy')} text={() => practicesAsMarkdown(practices)} />
          <button
            type="button"
            onClick={() => saveFile('lifecycle-lens-lessons.csv', 'text/csv;charset=utf-8', practicesAsCsv(practices))}
          >
            {message('practices_csv')}
          </button>
        </div>
      </>
    )}
  </section>
);
