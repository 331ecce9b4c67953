import { message } from '../../utils/i18n/message.ts';
import { Notice } from '../ui/notice.tsx';

/** Said where nobody answers; what was known stays in sight beside it. */
export const Unreachable = ({ retry }: { retry(): void }) => (
  <Notice tone="warning" title={message('unreachable_title')} text={message('unreachable_text')}>
    <button type="button" onClick={retry}>
      {message('unreachable_retry')}
    </button>
  </Notice>
);
