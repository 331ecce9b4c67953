import { message } from '../../utils/i18n/message.ts';
import { useLessons } from '../hooks/use-lessons.ts';
import { LessonOffers } from './lesson-offers.tsx';
import { LessonStatus } from './lesson-status.tsx';
import styles from './lessons.module.css';

/** The first thing that the reader's corrections have in common, where there is one; the options show the rest. */
export const LessonNotice = () => {
  const { offers, answering, answer } = useLessons();
  if (offers.length === 0 && answering === 'idle') return null;
  return (
    <section aria-labelledby="lessons-title" className={styles.notice}>
      <h2 id="lessons-title">{message('lessons_title')}</h2>
      <LessonOffers offers={offers.slice(0, 1)} answering={answering} answer={answer} />
      <LessonStatus answering={answering} />
    </section>
  );
};
