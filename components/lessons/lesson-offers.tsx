import { countMessage, message } from '../../utils/i18n/message.ts';
import type { OfferedLesson } from '../../utils/model/adjustment.ts';
import type { Lessons } from '../hooks/use-lessons.ts';
import { lessonWords } from './lesson-words.ts';
import styles from './lessons.module.css';

interface Props extends Pick<Lessons, 'answering' | 'answer'> {
  offers: readonly OfferedLesson[];
}

/** What corrections have in common, each with the tickets that would change; nothing does until the reader says so. */
export const LessonOffers = ({ offers, answering, answer }: Props) => (
  <ul className={styles.lessons}>
    {offers.map((lesson) => {
      const words = lessonWords(lesson);
      return (
        <li key={`${lesson.adjustment.kind}/${lesson.adjustment.value}`} className={styles.lesson}>
          <p dir="auto">{words}</p>
          <details>
            <summary>{countMessage('lesson_changes', lesson.changes)}</summary>
            <ul className={styles.examples}>
              {lesson.examples.map(({ id, key, title }) => (
                <li key={id} dir="auto">
                  {title || key}
                </li>
              ))}
            </ul>
            {lesson.changes > lesson.examples.length && (
              <p>{countMessage('lesson_more', lesson.changes - lesson.examples.length)}</p>
            )}
          </details>
          <div className={styles.answers}>
            <button
              type="button"
              disabled={answering === 'answering'}
              aria-label={message('lesson_take_named', words)}
              onClick={() => void answer(lesson, 'take')}
            >
              {message('lesson_take')}
            </button>
            <button
              type="button"
              disabled={answering === 'answering'}
              aria-label={message('lesson_decline_named', words)}
              onClick={() => void answer(lesson, 'decline')}
            >
              {message('lesson_decline')}
            </button>
          </div>
        </li>
      );
    })}
  </ul>
);
