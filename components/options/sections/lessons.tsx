import { message } from '../../../utils/i18n/message.ts';
import { useLessons } from '../../hooks/use-lessons.ts';
import { LessonOffers } from '../../lessons/lesson-offers.tsx';
import { LessonStatus } from '../../lessons/lesson-status.tsx';
import { lessonWords } from '../../lessons/lesson-words.ts';
import lessonStyles from '../../lessons/lessons.module.css';
import styles from '../options.module.css';
import { type OptionsSection, sectionOf } from '../section.ts';

const LessonsBody = () => {
  const { offers, taken, answering, answer } = useLessons();
  return (
    <>
      <p className={styles.about}>{message('options_lessons_about')}</p>
      <LessonOffers offers={offers} answering={answering} answer={answer} />
      {taken.length > 0 && (
        <>
          <h3>{message('options_lessons_taken')}</h3>
          <ul className={lessonStyles.lessons}>
            {taken.map((lesson) => (
              <li key={`${lesson.adjustment.kind}/${lesson.adjustment.value}`} className={lessonStyles.taken}>
                <span dir="auto">{lessonWords(lesson)}</span>
                <button
                  type="button"
                  disabled={answering === 'answering'}
                  aria-label={message('lesson_undo_named', lessonWords(lesson))}
                  onClick={() => void answer(lesson, 'undo')}
                >
                  {message('lesson_undo')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <LessonStatus answering={answering} />
    </>
  );
};

/** What the reader's corrections have in common: offered, in use, and taken back. Answers hold at once, not with the draft. */
export const lessonsSection: OptionsSection = sectionOf([], {
  id: 'lessons',
  title: 'options_lessons',
  find: () => [message('options_lessons_about'), message('options_lessons_taken')],
  Body: LessonsBody,
});
