import type { PortfolioView } from '../../utils/messaging/protocol.ts';
import type { Judged, Scope } from '../../utils/model/portfolio.ts';
import type { Settings } from '../../utils/model/settings.ts';
import type { Container } from '../../utils/model/verdict.ts';
import { findingsOf } from '../../utils/policy/findings.ts';
import type { Contained } from '../../utils/policy/hint.ts';
import { splitOf } from '../../utils/portfolio/split.ts';
import { type PortfolioReads, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { dayOf } from './day.ts';
import { lastKept } from './keeping.ts';
import { neighbourhood } from './neighbours.ts';
import { ticketRow } from './rows.ts';
import { tabs } from './tabs.ts';

/** What the popup shows. `asked` null means the board of the page in view, or everything when there is none. */
export const portfolioView = async (asked: Scope | null, settings: Settings, now: Date): Promise<PortfolioView> => {
  const tab = await tabs.inView();
  const inView = tab?.page.board ?? null;
  const scope: Scope = asked ?? (inView ? { kind: 'board', board: inView.id } : { kind: 'everything' });
  return readPortfolio(async (store) => {
    const rows = scope.kind === 'board' ? await store.rowsOfBoard(scope.board) : await store.allRows();
    const board = scope.kind === 'board' ? await store.board(scope.board) : null;
    const { judged, holdings } = await judgedOf(store, rows, dayOf(now));
    const shown = rows.map(ticketRow);
    return {
      scope,
      board: board ?? inView,
      page: tab?.page ?? null,
      tab: tab?.id ?? null,
      splits: { tickets: splitOf(shown, 'tickets'), points: splitOf(shown, 'points') },
      findings: findingsOf({ scope: board?.name ?? null, settings, judged, containers: holdings, today: dayOf(now) }),
      rows: shown,
      tagsOn: tab ? settings.tags[tab.page.site] !== false : true,
      kept: lastKept(),
    };
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
