import type { BackgroundRequests, BackgroundResponses, Scopes } from '../../utils/messaging/protocol.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { Figures, Trend } from '../../utils/model/figures.ts';
import { policyOf } from '../../utils/model/policies.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import { type Grouping, type Question, scopeKey } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import { figuresInSteps, firstIdsInSteps } from '../../utils/portfolio/figures.ts';
import { heldInSteps } from '../../utils/portfolio/scopes.ts';
import { trendInSteps } from '../../utils/portfolio/trend.ts';
import { readLedger, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { askedOf, scopesIn } from './asked.ts';
import { keyOfScope } from './policy-input.ts';
import { ticketRow } from './rows.ts';

/** The answer to a question, its groups under the names that the reader knows. */
export const figures = async (question: Question, settings: Settings, now: Date): Promise<Figures> => {
  const found = await byTurns(figuresInSteps(await readLedger(), askedOf(question, settings, now)), breathe);
  const keys = found.groups.flatMap(({ key }) => key ?? []);
  const names = await namesOf(question.group, keys);
  return {
    ...found,
    groups: found.groups.map((group) => ({ ...group, name: names.get(group.key ?? '') ?? group.name })),
  };
};

/** The names of groups whose key is an id. */
const namesOf = async (group: Grouping | null, keys: readonly string[]): Promise<Map<string, string>> => {
  const last = keys.map((key) => [key, key.split('/').slice(2).join('/') || key] as const);
  if (group === 'project') return new Map(last);
  if (group === 'parent') {
    const rows = await readPortfolio((store) => store.rows(keys));
    return new Map([...last, ...rows.flatMap((row) => (row ? [[row.id, row.title] as const] : []))]);
  }
  if (group !== 'board') return new Map();
  const boards = await readPortfolio((store) => store.allBoards());
  // A board whose name nobody has seen goes by its address.
  const addresses = keys.map((key) => [key, key.split('/').slice(1).join('/') || key] as const);
  return new Map([...addresses, ...boards.flatMap(({ id, name }) => (name === '' ? [] : [[id, name] as const]))]);
};

export const trend = async (
  { scope, measure, weeks }: BackgroundRequests['trend'],
  settings: Settings,
  now: Date,
): Promise<Trend> => {
  const snapshots = scope.kind === 'selection' ? [] : await readPortfolio((store) => store.snapshots(scopeKey(scope)));
  const scopes = scopesIn(scope, settings);
  const { cap } = policyOf(settings.policies, keyOfScope(scope)).shares;
  const asked = { scopes, measure, weeks, cap, snapshots, now };
  return byTurns(trendInSteps(await readLedger(), asked), breathe);
};

/** The rows behind a question; the ledger has their order, so that only those shown are read. */
export const rows = async (
  { question, group, offset, limit }: BackgroundRequests['rows'],
  settings: Settings,
  now: Date,
): Promise<BackgroundResponses['rows']> => {
  const first = firstIdsInSteps(await readLedger(), askedOf(question, settings, now), offset + limit, group);
  const { ids, total } = await byTurns(first, breathe);
  return { rows: await rowsById(ids.slice(offset)), total };
};

export const rowsById = async (ids: readonly string[]): Promise<TicketRow[]> => {
  const found = await readPortfolio((store) => store.rows(ids));
  return found.flatMap((row) => (row ? [ticketRow(row)] : []));
};

/** Boards, projects and sites that hold tickets, the largest first; a board nobody has seen a ticket on is still one. */
export const scopes = async (): Promise<Scopes> => {
  const held = await byTurns(heldInSteps(await readLedger()), breathe);
  const boards = await readPortfolio((store) => store.allBoards());
  const counted = (counts: ReadonlyMap<string, number>) => [...counts].map(([id, tickets]) => ({ id, tickets }));
  return {
    boards: boards
      .map((board) => ({ ...board, tickets: held.boards.get(board.id) ?? 0 }))
      .sort((a, b) => b.tickets - a.tickets),
    projects: counted(held.projects),
    sites: counted(held.sites),
  };
};
