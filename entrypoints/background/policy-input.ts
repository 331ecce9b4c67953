import { breathe } from '../../utils/model/breathing.ts';
import { dayOf } from '../../utils/model/day.ts';
import { type Basis, type Period, type Scope, scopeKey } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import type { WorkFacts } from '../../utils/model/work-facts.ts';
import type { PolicyInput } from '../../utils/policy/policy-input.ts';
import type { PolicyTicket } from '../../utils/policy/policy-ticket.ts';
import { type Survey, surveyInSteps } from '../../utils/policy/survey.ts';
import { eachAsOne, type Weighed } from '../../utils/policy/weighed.ts';
import { unitSize } from '../../utils/portfolio/amount.ts';
import { membersInSteps, unitsInSteps } from '../../utils/portfolio/figures.ts';
import { readLedger, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { askedOf, scopesIn } from './asked.ts';
import { containersIn } from './policy-containers.ts';
import { factsFor } from './policy-facts.ts';
import { whenJudged } from './progress.ts';

/** The key of a scope; a selection of the reader's own goes by its id. */
export const keyOfScope = (scope: Scope): string =>
  scope.kind === 'selection' ? `selection:${scope.selection}` : scopeKey(scope);

/** Tickets that are read, or gone through, at once: whoever asks for something else in between is answered soon. */
const atOnce = 200;

type Seen = Omit<PolicyInput, 'policies' | 'weighed'>;

/** What was gathered last with its survey under some policies, for as long as nothing changes: a what-if asks for the same again and again. */
let last: { key: string; seen: Promise<Seen>; survey: { rules: string; of: Promise<Survey> } | null } | null = null;

/** What was gathered does not hold any more. */
export const forgetInput = (): void => {
  last = null;
};

const rowsIn = async (scope: Scope, settings: Settings): Promise<StoredRow[]> => {
  if (scope.kind === 'everything') return readPortfolio((store) => store.allRows());
  if (scope.kind === 'board') return readPortfolio((store) => store.rowsOfBoard(scope.board));
  const ids = await byTurns(membersInSteps(await readLedger(), scopesIn(scope, settings)), breathe);
  const rows: StoredRow[] = [];
  for (let from = 0; from < ids.length; from += atOnce)
    for (const row of await readPortfolio((store) => store.rows(ids.slice(from, from + atOnce))))
      if (row) rows.push(row);
  return rows;
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

const gather = async (scope: Scope, settings: Settings, now: Date): Promise<Seen> => {
  const today = dayOf(now);
  const rows = await rowsIn(scope, settings);
  const facts = await factsFor(rows);
  const tickets = new Map<string, PolicyTicket>();
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === 0) await breathe();
    const known = facts.get(row.id);
    if (known) tickets.set(row.id, ticketOf(row, known));
  }
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
  const on = (asked: Period) =>
    byTurns(unitsInSteps(ledger, askedOf({ scope, measure, period: asked, group: null }, settings, now)), breathe);
  const present = measure === 'tickets' ? null : new Map<string, number>();
  for (const [at, { id, units }] of (present ? await on({ kind: 'present' }) : []).entries()) {
    if (at % atOnce === 0) await breathe();
    if (units !== null) present?.set(id, units);
  }
  return { basis, unit: unitSize(measure), tickets: await on(period), present };
};

const keyOf = (scope: Scope, { selections }: Settings, now: Date): string =>
  JSON.stringify([dayOf(now), scope, selections]);

/** What the hints look at in a scope today, surveyed, its shares on a basis. */
export const policySurvey = async (scope: Scope, basis: Basis, settings: Settings, now: Date): Promise<Survey> => {
  const { policies } = settings;
  const key = keyOf(scope, settings, now);
  if (last?.key !== key) last = { key, seen: gather(scope, settings, now), survey: null };
  const here = last;
  try {
    const seen = await here.seen;
    const rules = JSON.stringify([policies, basis]);
    if (here.survey?.rules !== rules) {
      const survey = async (): Promise<Survey> => {
        const weighed = await weighedIn(seen, scope, basis, settings, now);
        return byTurns(surveyInSteps({ ...seen, policies, weighed }), breathe);
      };
      here.survey = { rules, of: survey() };
    }
    return await here.survey.of;
  } catch (error) {
    if (last === here) last = null;
    throw error;
  }
};

/** The same for who is in no hurry: while all tickets are judged again nothing is gathered anew, for it would not hold. */
export const laterSurvey = async (scope: Scope, basis: Basis, settings: Settings, now: Date): Promise<Survey> => {
  if (last?.key !== keyOf(scope, settings, now)) await whenJudged();
  return policySurvey(scope, basis, settings, now);
};
