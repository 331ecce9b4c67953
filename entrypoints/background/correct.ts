import { explain } from '../../utils/classify/explain.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { CorrectedCategory, Explanation } from '../../utils/model/verdict.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { dayOf } from './day.ts';
import { neighbourhood } from './neighbours.ts';

/** The whole reasoning for one stored ticket as it stands now; null when it is not stored. */
export const explainStored = (id: string, settings: Settings, now: Date): Promise<Explanation | null> =>
  readPortfolio(async (store) => {
    const [row] = await store.rows([id]);
    const [ticket] = await store.tickets([id]);
    if (!row || !ticket) return null;
    return explain(ticket, await neighbourhood(store, dayOf(now)).contextOf(ticket, row), settings, row.correction);
  });

/** Keeps a correction by hand (null takes it back) and judges the ticket again. It is kept even when the ticket is not. */
export const correct = (id: string, to: CorrectedCategory | null, settings: Settings, now: Date): Promise<void> =>
  writePortfolio(async (store) => {
    if (to === null) store.removeCorrection(id);
    else store.putCorrection({ id, to, at: now.toISOString() });
    const [row] = await store.rows([id]);
    const [ticket] = await store.tickets([id]);
    if (!row || !ticket) return;
    const context = await neighbourhood(store, dayOf(now)).contextOf(ticket, row);
    store.putRow({ ...row, correction: to, verdict: explain(ticket, context, settings, to).verdict });
  });
