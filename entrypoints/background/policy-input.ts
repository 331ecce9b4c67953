import { containerOf } from '../../utils/classify/containers.ts';
import { containerGroup } from '../../utils/classify/groups.ts';
import { mostMembers } from '../../utils/classify/surroundings.ts';
import { dayOf } from '../../utils/model/day.ts';
import { type Basis, type Period, type Scope, scopeKey } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Container } from '../../utils/model/verdict.ts';
import type { WorkFacts } from '../../utils/model/work-facts.ts';
import type { Contained, PolicyInput } from '../../utils/policy/policy-input.ts';
import type { PolicyTicket } from '../../utils/policy/policy-ticket.ts';
import { type Survey, surveyOf } from '../../utils/policy/survey.ts';
import { eachAsOne, type Weighed } from '../../utils/policy/weighed.ts';
import { unitSize } from '../../utils/portfolio/amount.ts';
import { idsOf, unitsIn } from '../../utils/portfolio/figures.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import { readLedger, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { askedOf, everythingIn } from './asked.ts';
import { factsFor } from './policy-facts.ts';
import { neighbour } from './rows.ts';

/** The key of a scope; a selection of the reader's own goes by its id. */
export const keyOfScope = (scope: Scope): string =>
  scope.kind === 'selection' ? `selection:${scope.selection}` : scopeKey(scope);

type Seen = Omit<PolicyInput, 'policies' | 'weighed'>;

/** What was gathered last with its survey under some policies, for as long as nothing changes: a what-if asks for the same again and again. */
let last: { key: string; seen: Promise<Seen>; survey: { rules: string; of: Survey } | null } | null = null;

/** What was gathered does not hold any more. */
export const forgetInput = (): void => {
  last = null;
};

const rowsIn = async (scope: Scope, settings: Settings, now: Date): Promise<StoredRow[]> => {
  if (scope.kind === 'everything') return readPortfolio((store) => store.allRows());
  if (scope.kind === 'board') return readPortfolio((store) => store.rowsOfBoard(scope.board));
  const ids = idsOf(await readLedger(), askedOf(everythingIn(scope), settings, now));
  return (await readPortfolio((store) => store.rows(ids))).filter((row) => row !== null);
};

const ticketOf = (row: StoredRow, facts: WorkFacts): PolicyTicket => ({
  id: row.id,
  key: row.key,
  title: row.title,
  url: row.url,
  type: row.type,
  category: row.verdict.category,
  series: row.series,
  parent: row.containerKey,
  created: row.created,
  updated: row.updated,
  resolved: row.resolved,
  due: row.due,
  done: row.done,
  read: row.evidence === 'api',
  facts,
});

/** The container that these rows make under a parent, which a child names where it is not stored itself. */
const containerIn = (
  parent: Ticket | null,
  child: Ticket | null,
  rows: readonly StoredRow[],
  today: string,
): Container | null =>
  containerOf(
    {
      key: parent?.key ?? child?.parent?.key ?? '',
      title: parent?.title ?? child?.parent?.title ?? child?.parent?.key ?? '',
      closed: parent === null ? null : isDone(parent),
      due: parent?.due ?? null,
      resolved: parent?.resolved ?? null,
      versions: parent?.versions ?? null,
      created: parent?.created ?? null,
    },
    rows.map(neighbour),
    today,
  );

/** The rows under each parent: those at hand when that is everything, else those stored, whatever board they are on. */
const heldBy = async (
  store: PortfolioReads,
  parents: ReadonlyMap<string, readonly StoredRow[]>,
  isWhole: boolean,
): Promise<readonly (readonly StoredRow[])[]> =>
  isWhole
    ? [...parents.values()]
    : Promise.all([...parents.keys()].map(async (id) => (await store.membersOf(containerGroup(id), mostMembers)).rows));

const containersIn = async (
  rows: readonly StoredRow[],
  tickets: ReadonlyMap<string, PolicyTicket>,
  isWhole: boolean,
  today: string,
): Promise<Contained[]> => {
  const parents = new Map<string, StoredRow[]>();
  for (const row of rows) {
    if (row.containerKey === null) continue;
    const known = parents.get(row.containerKey);
    if (known) known.push(row);
    else parents.set(row.containerKey, [row]);
  }
  const keys = [...parents.keys()];
  return readPortfolio(async (store) => {
    const [own, children, held] = await Promise.all([
      store.tickets(keys),
      store.tickets(keys.map((key) => parents.get(key)?.[0]?.id ?? '')),
      heldBy(store, parents, isWhole),
    ]);
    return keys.flatMap((id, at): Contained[] => {
      const container = containerIn(own[at] ?? null, children[at] ?? null, held[at] ?? [], today);
      const inside = (parents.get(id) ?? []).flatMap((row) => tickets.get(row.id) ?? []);
      return container === null ? [] : [{ id, container, tickets: inside }];
    });
  });
};

const gather = async (scope: Scope, settings: Settings, now: Date): Promise<Seen> => {
  const today = dayOf(now);
  const rows = await rowsIn(scope, settings, now);
  const facts = await factsFor(rows);
  const tickets = new Map(
    rows.flatMap((row) => {
      const known = facts.get(row.id);
      return known ? [[row.id, ticketOf(row, known)] as const] : [];
    }),
  );
  const board = scope.kind === 'board' ? await readPortfolio((store) => store.board(scope.board)) : null;
  return {
    scope: board?.name ?? null,
    scopeKey: keyOfScope(scope),
    tickets: [...tickets.values()],
    containers: await containersIn(rows, tickets, scope.kind === 'everything', today),
    today,
  };
};

/** What the tickets of a scope weigh on a basis. Each as one needs no ledger. */
const weighedIn = async (
  { tickets }: Seen,
  scope: Scope,
  basis: Basis,
  settings: Settings,
  now: Date,
): Promise<Weighed> => {
  const { measure, period } = basis;
  if (measure === 'tickets' && period.kind === 'present') return eachAsOne(tickets);
  const ledger = await readLedger();
  const on = (asked: Period) => unitsIn(ledger, askedOf({ scope, measure, period: asked, group: null }, settings, now));
  const present = measure === 'tickets' ? null : on({ kind: 'present' });
  return {
    basis,
    unit: unitSize(measure),
    tickets: on(period),
    present: present && new Map(present.flatMap(({ id, units }) => (units === null ? [] : [[id, units] as const]))),
  };
};

/** What the hints look at in a scope today, surveyed, its shares on a basis. */
export const policySurvey = async (scope: Scope, basis: Basis, settings: Settings, now: Date): Promise<Survey> => {
  const { policies, selections } = settings;
  const key = JSON.stringify([dayOf(now), scope, selections]);
  if (last?.key !== key) last = { key, seen: gather(scope, settings, now), survey: null };
  const here = last;
  try {
    const seen = await here.seen;
    const rules = JSON.stringify([policies, basis]);
    if (here.survey?.rules !== rules) {
      const weighed = await weighedIn(seen, scope, basis, settings, now);
      here.survey = { rules, of: surveyOf({ ...seen, policies, weighed }) };
    }
    return here.survey.of;
  } catch (error) {
    if (last === here) last = null;
    throw error;
  }
};
