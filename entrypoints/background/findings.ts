import { dayOf } from '../../utils/model/day.ts';
import type { Finding } from '../../utils/model/policy.ts';
import type { Judged } from '../../utils/model/portfolio.ts';
import type { Scope } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Container } from '../../utils/model/verdict.ts';
import { findingsOf } from '../../utils/policy/findings.ts';
import type { Contained } from '../../utils/policy/hint.ts';
import { idsOf } from '../../utils/portfolio/figures.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import { readLedger, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { askedOf, everythingIn } from './asked.ts';
import { neighbourhood } from './neighbours.ts';

/** What policy says about a scope: every ticket of it is read whole, with the container that holds it. */
export const findingsIn = async (scope: Scope, settings: Settings, now: Date): Promise<Finding[]> => {
  const ids = idsOf(await readLedger(), askedOf(everythingIn(scope), settings, now));
  return readPortfolio(async (store) => {
    const rows = (await store.rows(ids)).filter((row) => row !== null);
    const board = scope.kind === 'board' ? await store.board(scope.board) : null;
    const { judged, holdings } = await judgedOf(store, rows, dayOf(now));
    return findingsOf({ scope: board?.name ?? null, settings, judged, containers: holdings, today: dayOf(now) });
  });
};

const judgedOf = async (
  store: PortfolioReads,
  rows: readonly StoredRow[],
  today: string,
): Promise<{ judged: Judged[]; holdings: Contained[] }> => {
  const tickets = await store.tickets(rows.map((row) => row.id));
  const around = neighbourhood(store, today);
  const judged: Judged[] = [];
  const held = new Map<string, { container: Container; tickets: Judged[] }>();
  for (const [index, row] of rows.entries()) {
    const ticket = tickets[index];
    if (!ticket) continue;
    const { container, series } = await around.contextOf(ticket, row);
    const one: Judged = { ticket, verdict: row.verdict, series, correction: row.correction };
    judged.push(one);
    if (container === null || row.containerKey === null) continue;
    const holding = held.get(row.containerKey) ?? { container, tickets: [] };
    holding.tickets.push(one);
    held.set(row.containerKey, holding);
  }
  return { judged, holdings: [...held.values()] };
};
