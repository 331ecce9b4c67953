import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Settings } from '../../utils/model/settings.ts';
import { useBackground } from './background.ts';
import { draftSteps, type Keeping, noDraft } from './draft-steps.ts';

export interface Draft {
  /** The settings that hold now; null until they have come. */
  kept: Settings | null;
  /** The settings as the reader has them before him; the same as `kept` while nothing was changed. */
  draft: Settings | null;
  dirty: boolean;
  canUndo: boolean;
  canRedo: boolean;
  keeping: Keeping;
  /** The control that was changed last, with the draft before that; null when none is in hand. */
  inHand: { what: string; since: Settings } | null;
  /** Changes these fields. `what` names the control, so that a row of changes of one control is one step to undo. */
  change(part: Partial<Settings>, what: string): void;
  undo(): void;
  redo(): void;
  discard(): void;
  keep(): Promise<void>;
}

/** Settings that are changed, looked at and taken back freely, and apply only once they are kept. */
export const useDraft = (): Draft => {
  const { send, onChanged } = useBackground();
  const [state, step] = useReducer(draftSteps, noDraft);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    let stopped = false;
    const read = async (): Promise<void> => {
      try {
        const stored = await send('readSettings', null);
        if (!stopped) step({ kind: 'stored', settings: stored });
      } catch {
        if (!stopped) step({ kind: 'keeping', keeping: 'unreachable' });
      }
    };
    void read();
    const stop = onChanged(() => void read());
    return () => {
      stopped = true;
      stop();
    };
  }, [send, onChanged]);

  const { kept, draft, past, future, keeping, what } = state;
  const since = past.at(-1);
  const dirty = draft !== null && JSON.stringify(draft) !== JSON.stringify(kept);

  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);

  const keep = useCallback(async () => {
    const { draft: wanted } = latest.current;
    if (wanted === null) return;
    step({ kind: 'keeping', keeping: 'keeping' });
    try {
      const { kept: done, reason } = await send('writeSettings', wanted);
      if (done) step({ kind: 'stored', settings: wanted });
      step({ kind: 'keeping', keeping: done ? 'kept' : (reason ?? 'storage') });
    } catch {
      step({ kind: 'keeping', keeping: 'unreachable' });
    }
  }, [send]);

  return {
    kept,
    draft,
    dirty,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    keeping,
    inHand: useMemo(() => (what === null || since === undefined ? null : { what, since }), [what, since]),
    change: useCallback((part, control) => step({ kind: 'change', part, what: control }), []),
    undo: useCallback(() => step({ kind: 'undo' }), []),
    redo: useCallback(() => step({ kind: 'redo' }), []),
    discard: useCallback(() => step({ kind: 'discard' }), []),
    keep,
  };
};
