import { type ReactNode, useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Handover } from '../../utils/model/hand-over.ts';
import type { Kept } from '../../utils/model/kept.ts';
import type { Finding } from '../../utils/model/policy.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import { usePolicyActions } from '../hooks/use-policy.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { FindingList } from './finding-list.tsx';
import { HandoverCopies } from './hand-over-copies.tsx';

/** A text to copy, where one helps: a charter to fill in, or the hand-over of the project that is named. */
const helpFor = ({ hint, subjects }: Finding, handovers: readonly Handover[]): ReactNode => {
  if (hint === 'project_without_charter') {
    return <CopyButton label={message('charter_copy')} text={() => message('charter_skeleton')} />;
  }
  const handover = handovers.find(({ id }) => id === subjects[0]);
  const isAbout = hint === 'handover_missing' || hint === 'handover_incomplete' || hint === 'delivered_still_fed';
  return isAbout && handover ? <HandoverCopies handover={handover} /> : null;
};

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
        help={(finding) => helpFor(finding, view.handovers)}
        onShowTickets={onShowTickets}
        onQuieten={(finding, quieting) => void after(actions.quieten(view, finding, quieting))}
        onSpeak={(quiet) => void after(actions.speak(quiet))}
      />
      {failed && <Notice tone="warning" title={message('kept_storage_title')} text={message('kept_storage_text')} />}
    </>
  );
};
