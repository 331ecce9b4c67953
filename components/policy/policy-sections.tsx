import { useState } from 'react';
import { message } from '../../utils/i18n/message.ts';
import type { Kept } from '../../utils/model/kept.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import type { Basis, Scope } from '../../utils/model/question.ts';
import type { Trial } from '../../utils/model/what-if.ts';
import { usePolicyActions, usePractices, useWhatIf } from '../hooks/use-policy.ts';
import { Notice } from '../ui/notice.tsx';
import { CandidateList } from './candidate-list.tsx';
import { HandoverPanel } from './hand-over-panel.tsx';
import { PracticeList } from './practice-list.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

interface Props {
  scope: Scope;
  /** On what shares are taken. */
  basis: Basis;
  view: PolicyView;
  onShowTickets(ids: readonly string[]): void;
}

const nothingTried: Trial = { policies: null, moves: [] };

/** What lies beyond the hints of a scope, one section under the other: hand-over, candidates, lessons and what-if. */
export const PolicySections = ({ scope, basis, view, onShowTickets }: Props) => {
  const actions = usePolicyActions();
  const practices = usePractices();
  const [trial, setTrial] = useState(nothingTried);
  const outcome = useWhatIf(scope, basis, trial);
  const [failed, setFailed] = useState(false);
  const after = async (answer: Promise<Kept>): Promise<void> => setFailed(!(await answer).kept);
  return (
    <>
      {failed && <Notice tone="warning" title={message('kept_storage_title')} text={message('kept_storage_text')} />}
      <HandoverPanel
        handovers={view.handovers}
        today={view.today}
        onShowTickets={onShowTickets}
        onPropose={(practice, handover) => void after(actions.propose(practice, handover, view.today))}
      />
      <CandidateList candidates={view.candidates} onShowTickets={onShowTickets} />
      <PracticeList
        practices={practices.value ?? []}
        onKeep={(practice) => void after(actions.keepPractice(practice))}
        onRemove={(id) => void after(actions.removePractice(id))}
      />
      <WhatIfPanel
        policies={view.policies}
        scopeKey={view.scopeKey}
        movables={view.movables}
        trial={trial}
        onTry={setTrial}
        outcome={outcome}
      />
    </>
  );
};
