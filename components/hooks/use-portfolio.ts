import { useCallback } from 'react';
import type { BackgroundResponses, Glance } from '../../utils/messaging/protocol.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import type { Scope } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';
import { early } from './early.ts';
import { type Live, useLive } from './use-live.ts';
import { usePolicyView } from './use-policy.ts';

/** A glance with what comes after it: policy is null and rows are empty until they have come. */
export interface View extends Glance {
  policy: PolicyView | null;
  rows: readonly TicketRow[];
}

export interface PortfolioState {
  /** The last view that came; it stays while a newer one is asked for, so that nothing flickers. Null until the first. */
  view: View | null;
  /** True when the background did not answer the last time. */
  unreachable: boolean;
  refresh(): void;
}

/** Rows that are asked for at once. */
const mostRows = 2_000;

/** How a scope splits, kept up to date; `scope` null is the board of the page in view. */
export const useGlance = (scope: Scope | null): Live<Glance> => {
  const { send } = useBackground();
  return useLive(JSON.stringify(scope), () => (scope === null ? early.glance() : null) ?? send('glance', { scope }));
};

/**
 * The view of a scope, kept up to date: the glance as soon as it is there, the slower parts after it, the rows only while
 * they are shown.
 */
export const usePortfolio = (scope: Scope | null, wantsRows = true): PortfolioState => {
  const { send } = useBackground();
  const { value: glance, unreachable, refresh } = useGlance(scope);
  const shown = glance?.scope ?? null;
  const key = shown && JSON.stringify(shown);
  const policy = usePolicyView(shown);
  const rows = useLive<{ of: string | null; found: BackgroundResponses['rows']['rows'] }>(
    wantsRows ? key : null,
    async () => {
      if (shown === null) return { of: key, found: [] };
      const question = { scope: shown, measure: 'tickets', period: { kind: 'present' }, group: null } as const;
      return { of: key, found: (await send('rows', { question, offset: 0, limit: mostRows })).rows };
    },
  );
  const { refresh: refreshFindings } = policy;
  const { refresh: refreshRows } = rows;
  const refreshAll = useCallback(() => {
    refresh();
    refreshFindings();
    refreshRows();
  }, [refresh, refreshFindings, refreshRows]);
  const view = glance && {
    ...glance,
    policy: policy.value,
    rows: rows.value?.of === key ? rows.value.found : [],
  };
  return { view, unreachable, refresh: refreshAll };
};
