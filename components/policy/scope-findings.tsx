import { useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Kept } from '../../utils/model/kept.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import { usePolicyActions } from '../hooks/use-policy.ts';
import { Notice } from '../ui/notice.tsx';
import { FindingList } from './finding-list.tsx';

interface Props {
  view: PolicyView;
  onShowTickets(ids: readonly string[]): void;
}

/** The hints of a scope, with the ways to keep one quiet and to let it speak again. */
export const ScopeFindings = ({ view, onShowTickets }: Props) => {
  const actions = usePolicyActions();
  const [failed, setFailed] = useState(false);
  const after = async (answer: Promise<Kept>): Promise<void> => setFailed(!(await answer).kept);
  return (
    <>
      <FindingList
        findings={view.findings}
        quiet={view.quiet}
        onShowTickets={onShowTickets}
        onQuieten={(finding, quieting) => void after(actions.quieten(view, finding, quieting))}
        onSpeak={(quiet) => void after(actions.speak(quiet))}
      />
      {failed && <Notice tone="warning" title={message('kept_storage_title')} text={message('kept_storage_text')} />}
    </>
  );
};
