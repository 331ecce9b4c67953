import { judging } from '../../utils/classify/explain.ts';
import { dayOf } from '../../utils/model/day.ts';
import type { CorrectedCategory, Explanation } from '../../utils/model/verdict.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { type Engine, explainRow } from './engine.ts';
import { neighbourhood } from './neighbours.ts';
import { correctionsTurned } from './remembered-corrections.ts';
import { type Settled, settle } from './settle.ts';

/** The whole reasoning for one stored ticket as it stands now; null when it is not stored. */
export const explainStored = (id: string, engine: Engine, now: Date): Promise<Explanation | null> =>
  readPortfolio(async (store) => {
    const [row] = await store.rows([id]);
    const [ticket] = await store.tickets([id]);
    if (!row || !ticket) return null;
    return explainRow(engine, ticket, await neighbourhood(store, dayOf(now)).contextOf(ticket, row), row);
  });

/**
 * Keeps a correction by hand (null takes it back) and judges the ticket again, and those that it was a neighbour of: what
 * a person says of a ticket is what its neighbours see. It is kept even when the ticket is not stored; null then.
 */
export const correct = (id: string, to: CorrectedCategory | null, engine: Engine, now: Date): Promise<Settled | null> =>
  writePortfolio(async (store) => {
    correctionsTurned();
    if (to === null) store.removeCorrection(id);
    else store.putCorrection({ id, to, at: now.toISOString() });
    const [before] = await store.rows([id]);
    const [ticket] = await store.tickets([id]);
    if (!before || !ticket) return null;
    const judged = judging(ticket, engine.settings, engine.model);
    const row = { ...before, correction: to, own: judged.own(to) };
    store.putRow(row);
    return settle(store, [{ before, row, ticket, judged }], engine, dayOf(now));
  });
