import { message } from '../../utils/i18n/message.ts';
import type { Handover } from '../../utils/model/hand-over.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { handoverTicket } from './hand-over-text.ts';

/** The hand-over ticket of one project, to be pasted into Jira or Trello. */
export const HandoverCopies = ({ handover }: { handover: Handover }) => (
  <>
    <CopyButton
      label={message('handover_copy_jira')}
      text={() => handoverTicket(handover, handover.site === 'jira-data-center' ? 'wiki' : 'jira')}
    />
    <CopyButton label={message('handover_copy_trello')} text={() => handoverTicket(handover, 'trello')} />
  </>
);
