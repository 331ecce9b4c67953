import { useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Question } from '../../utils/model/question.ts';
import { useReportViews } from '../hooks/use-report-views.ts';
import styles from './report.module.css';

interface Props {
  question: Question;
  onChoose(question: Question): void;
}

/** Views of the report that the reader keeps under a name: choosing one, keeping the present one, dropping one. */
export const SavedViews = ({ question, onChoose }: Props) => {
  const { views, failed, keep, remove } = useReportViews();
  const [name, setName] = useState('');
  const current = views.find((view) => JSON.stringify(view.question) === JSON.stringify(question));
  return (
    <form
      className={styles.views}
      aria-label={message('views_title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        keep(name.trim(), question);
        setName('');
      }}
    >
      {views.length > 0 && (
        <select
          aria-label={message('views_choose')}
          value={current?.id ?? ''}
          onChange={({ target: { value } }) => {
            const chosen = views.find(({ id }) => id === value);
            if (chosen) onChoose(chosen.question);
          }}
        >
          <option value="">{message('views_choose')}</option>
          {views.map((view) => (
            <option key={view.id} value={view.id}>
              {view.name}
            </option>
          ))}
        </select>
      )}
      {current ? (
        <button type="button" onClick={() => remove(current.id)}>
          {message('views_remove', current.name)}
        </button>
      ) : (
        <>
          <input
            type="text"
            value={name}
            maxLength={120}
            placeholder={message('views_name')}
            aria-label={message('views_name')}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" disabled={name.trim() === ''}>
            {message('views_keep')}
          </button>
        </>
      )}
      {failed && <span role="status">{message('options_storage')}</span>}
    </form>
  );
};
