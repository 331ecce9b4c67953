import { countMessage, type MessageKey, message } from '../../utils/i18n/message.ts';
import type { Lesson } from '../../utils/model/adjustment.ts';

const kinds: Record<Lesson['adjustment']['kind'], MessageKey> = {
  word: 'lesson_word',
  label: 'lesson_label',
  type: 'lesson_type',
  list: 'lesson_list',
  parent: 'lesson_parent',
};

/** '4 corrections say that the label “infra” is operations'. */
export const lessonWords = ({ adjustment, shown, corrections }: Lesson): string =>
  adjustment.direction === 'operations'
    ? countMessage('lesson_operations', corrections, message(kinds[adjustment.kind], shown))
    : countMessage('lesson_project', corrections, message(kinds[adjustment.kind], shown));
