import { message } from '../../utils/i18n/message.ts';
import { useAnswer } from '../hooks/use-answer.ts';
import { Notice } from '../ui/notice.tsx';
import { syncWords } from './sync-words.ts';

/** Says on top of the page that something between the reader's browsers wants to be looked at, and leads there. */
export const SyncNotice = () => {
  const { answer } = useAnswer('sync', { step: 'look' });
  if (answer === null || answer.state === 'off' || (answer.state === 'synced' && answer.left.length === 0)) return null;
  const words = answer.conflict === null ? syncWords(answer) : message('sync_conflict');
  return (
    <Notice tone="warning" title={message('sync_title')} text={words}>
      <a href="#sync">{message('sync_look')}</a>
    </Notice>
  );
};
