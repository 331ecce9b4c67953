import { useEffect, useMemo, useState } from 'react';
import type { Handover } from '../../utils/model/hand-over.ts';
import type { QuietFinding, Quieting } from '../../utils/model/hint-state.ts';
import type { Kept } from '../../utils/model/kept.ts';
import type { Finding } from '../../utils/model/policy.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import type { Practice } from '../../utils/model/practice.ts';
import type { Basis, Scope } from '../../utils/model/question.ts';
import type { Trial, WhatIf } from '../../utils/model/what-if.ts';
import { useBackground } from './background.ts';
import { calmly } from './use-calm.ts';
import { type Live, useLive } from './use-live.ts';

/** Policy looks at every ticket of a scope: it follows changes at its leisure, in milliseconds. */
const restMs = 3_000;

/** What policy says about a scope on a basis, kept up to date; null until it has come, and for another question than the one asked. */
export const usePolicyView = (scope: Scope | null, basis: Basis): Live<PolicyView> => {
  const { send } = useBackground();
  const key = scope && JSON.stringify([scope, basis]);
  const { value, ...live } = useLive<{ of: string; view: PolicyView } | null>(
    key,
    async () => (scope && key ? { of: key, view: await send('policy', { scope, basis }) } : null),
    restMs,
  );
  return { ...live, value: value?.of === key ? value.view : null };
};

/** What a reader can say of hints and lessons; each answers whether it was kept and never rejects. */
export interface PolicyActions {
  quieten(view: PolicyView, finding: Finding, quieting: Quieting): Promise<Kept>;
  speak(quiet: QuietFinding): Promise<Kept>;
  /** Notes a practice of a project as a proposal to operations. */
  propose(practice: string, from: Pick<Handover, 'id' | 'title'>, today: string): Promise<Kept>;
  keepPractice(practice: Practice): Promise<Kept>;
  removePractice(id: string): Promise<Kept>;
}

const notKept: Kept = { kept: false, reason: 'storage' };

export const usePolicyActions = (): PolicyActions => {
  const { send } = useBackground();
  return useMemo(() => {
    const said = (answer: Promise<Kept>): Promise<Kept> => answer.catch(() => notKept);
    return {
      quieten: ({ scopeKey: scope }, { hint, subjects, level }, quieting) =>
        said(send('quieten', { hint, scope, quieting, subjects, level })),
      speak: ({ state: { hint, scope } }) =>
        said(send('quieten', { hint, scope, quieting: null, subjects: [], level: 0 })),
      propose: (practice, { id, title }, today) =>
        said(
          send('keepPractice', {
            id: crypto.randomUUID(),
            project: id,
            projectTitle: title,
            practice,
            owner: '',
            state: 'proposed',
            at: today,
          }),
        ),
      keepPractice: (practice) => said(send('keepPractice', practice)),
      removePractice: (id) => said(send('removePractice', { id })),
    };
  }, [send]);
};

/** The register of lessons, kept up to date; null until it has come. */
export const usePractices = (): Live<Practice[]> => {
  const { send } = useBackground();
  return useLive('practices', () => send('practices', null));
};

/** Time without a further change after which a trial is asked for: a slider asks once, not fifty times. */
const settleMs = 150;
/** A trial is asked again for what changed in the tickets, and may take long each time: at most so often, in milliseconds. */
const retryMs = 10_000;

/** How a scope would stand under a trial; the last answer stays until the next has come. Null where nothing is tried. */
export const useWhatIf = (scope: Scope | null, basis: Basis, trial: Trial): WhatIf | null => {
  const { send, onChanged } = useBackground();
  const [outcome, setOutcome] = useState<WhatIf | null>(null);
  const isTried = trial.policies !== null || trial.moves.length > 0;
  const key = scope && isTried ? JSON.stringify({ scope, basis, trial }) : null;
  const [asked, setAsked] = useState<{ key: string; scope: Scope; basis: Basis; trial: Trial } | null>(null);
  if ((asked?.key ?? null) !== key) setAsked(scope && key !== null ? { key, scope, basis, trial } : null);
  useEffect(() => {
    if (asked === null) return;
    let stopped = false;
    const ask = async (): Promise<void> => {
      try {
        const found = await send('whatIf', { scope: asked.scope, basis: asked.basis, trial: asked.trial });
        if (!stopped) setOutcome(found);
      } catch {
        if (!stopped) setOutcome(null);
      }
    };
    const timer = setTimeout(() => void ask(), settleMs);
    const calm = calmly(() => void ask(), retryMs);
    const stop = onChanged(calm.call);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
      calm.stop();
    };
  }, [asked, send, onChanged]);
  return key === null ? null : outcome;
};
