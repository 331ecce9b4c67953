import { type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Lessons } from '../hooks/use-lessons.ts';
import styles from './lessons.module.css';

const words: Record<Lessons['answering'], MessageKey | null> = {
  idle: null,
  answering: 'lesson_answering',
  kept: 'lesson_kept',
  failed: 'lesson_failed',
};

/** What became of the last answer, told to screen readers as well. */
export const LessonStatus = ({ answering }: Pick<Lessons, 'answering'>) => {
  const key = words[answering];
  return (
    <p role="status" className={styles.status}>
      {key && message(key)}
    </p>
  );
};
