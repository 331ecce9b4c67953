import { explain } from '../../utils/classify/explain.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { readPortfolio, writePortfolio } from '../../utils/storage/portfolio-store.ts';
import { dayOf } from './day.ts';
import { neighbourhood } from './neighbours.ts';

/** Tickets judged within one transaction: small enough that pages in between are answered at once. */
const batch = 500;

/** Judges every stored ticket again, in batches, after the settings have changed. */
export const rejudgeAll = async (settings: Settings, now: Date): Promise<void> => {
  const ids = await readPortfolio((store) => store.allIds());
  for (let start = 0; start < ids.length; start += batch) {
    await writePortfolio(async (store) => {
      const some = ids.slice(start, start + batch);
      const [rows, tickets] = await Promise.all([store.rows(some), store.tickets(some)]);
      const around = neighbourhood(store, dayOf(now));
      for (const [index, row] of rows.entries()) {
        const ticket = tickets[index];
        if (!row || !ticket) continue;
        const context = await around.contextOf(ticket, row);
        const { verdict } = explain(ticket, context, settings, row.correction);
        store.putRow({ ...row, series: context.series, verdict });
      }
    });
  }
};
