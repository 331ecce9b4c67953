import { useCallback } from 'react';
import type { Glance } from '../../utils/messaging/protocol.ts';
import type { PolicyView } from '../../utils/model/policy-view.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import { type Measure, plainBasis, type Scope } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';
import { early } from './early.ts';
import { type Live, useLive } from './use-live.ts';
import { usePolicyView } from './use-policy.ts';
import { type Behind, useRows } from './use-rows.ts';

/** A glance with what comes after it: policy is null and rows are empty until they have come. */
export interface View extends Glance {
  policy: PolicyView | null;
  /** The first rows, of so many in all. */
  rows: readonly TicketRow[];
  total: number;
  /** The measure that was asked for, tickets where it reaches none. */
  measure: Measure;
}

export interface PortfolioState {
  /** The last view that came; it stays while a newer one is asked for, so that nothing flickers. Null until the first. */
  view: View | null;
  /** True when the background did not answer the last time. */
  unreachable: boolean;
  refresh(): void;
  /** Asks for the rows after those that are there. */
  more(): void;
}

/** What the reader wants to see: the measure, whether rows are shown, and which tickets alone; null for all. */
export interface Wanted {
  measure: Measure;
  rows: boolean;
  ids: readonly string[] | null;
}

const measureIn = ({ splits }: Glance, measure: Measure): Measure =>
  splits[measure].unknown < splits[measure].tickets ? measure : 'tickets';

/** How a scope splits, kept up to date; `scope` null is the board of the page in view. */
export const useGlance = (scope: Scope | null): Live<Glance> => {
  const { send, window } = useBackground();
  const asked = window === undefined ? { scope } : { scope, window };
  return useLive(JSON.stringify(asked), () => (scope === null ? early.glance() : null) ?? send('glance', asked));
};

/**
 * The view of a scope, kept up to date: the glance as soon as it is there, the slower parts after it, the rows only while
 * they are shown.
 */
export const usePortfolio = (scope: Scope | null, wanted: Wanted): PortfolioState => {
  const { value: glance, unreachable, refresh } = useGlance(scope);
  const shown = glance?.scope ?? null;
  const measure = glance ? measureIn(glance, wanted.measure) : 'tickets';
  const policy = usePolicyView(shown, { ...plainBasis, measure });
  const rows = useRows(shown && wanted.rows ? behindOf(shown, wanted.ids) : null);
  const { refresh: refreshFindings } = policy;
  const { refresh: refreshRows } = rows;
  const refreshAll = useCallback(() => {
    refresh();
    refreshFindings();
    refreshRows();
  }, [refresh, refreshFindings, refreshRows]);
  const { rows: found, total } = rows.value ?? { rows: [], total: 0 };
  const view = glance && { ...glance, policy: policy.value, rows: found, total, measure };
  return { view, unreachable, refresh: refreshAll, more: rows.more };
};

const behindOf = (scope: Scope, ids: readonly string[] | null): Behind =>
  ids ? { kind: 'ids', ids } : { kind: 'question', question: { ...plainBasis, scope, group: null } };
