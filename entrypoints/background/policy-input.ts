import { breathe } from '../../utils/model/breathing.ts';
import { dayOf } from '../../utils/model/day.ts';
import { type Basis, type Period, type Scope, scopeKey } from '../../utils/model/question.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { byTurns } from '../../utils/model/steps.ts';
import type { PolicyInput } from '../../utils/policy/policy-input.ts';
import type { PolicyTicket } from '../../utils/policy/policy-ticket.ts';
import { type Survey, surveyInSteps } from '../../utils/policy/survey.ts';
import { eachAsOne, type Weighed } from '../../utils/policy/weighed.ts';
import { unitSize } from '../../utils/portfolio/amount.ts';
import { membersInSteps, unitsInSteps } from '../../utils/portfolio/figures.ts';
import { readLedger, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { askedOf, scopesIn } from './asked.ts';
import { whenBroughtIn } from './bringing-in.ts';
import { heldParents } from './policy-containers.ts';
import { factsFor } from './policy-facts.ts';
import { whenJudged } from './progress.ts';

/** The key of a scope; a selection of the reader's own goes by its id. */
export const keyOfScope = (scope: Scope): string =>
  scope.kind === 'selection' ? `selection:${scope.selection}` : scopeKey(scope);

/** Tickets that are gone through at once: whoever asks for something else in between is answered soon. */
const atOnce = 200;

type Seen = Omit<PolicyInput, 'policies' | 'weighed'>;

/** What was gathered last with its survey under some policies, for as long as nothing changes: a what-if asks for the same again and again. */
let last: { key: string; seen: Promise<Seen>; survey: { rules: string; of: Promise<Survey> } | null } | null = null;

/** What was gathered does not hold any more. */
export const forgetInput = (): void => {
  last = null;
};

/** The ids of a scope's tickets in their order; null where they are all that are stored. */
const idsIn = async (scope: Scope, settings: Settings): Promise<readonly string[] | null> => {
  if (scope.kind === 'everything') return null;
  if (scope.kind === 'board') return readPortfolio((store) => store.idsOfBoard(scope.board));
  const ids = await byTurns(membersInSteps(await readLedger(), scopesIn(scope, settings)), breathe);
  return ids.toSorted();
};

/** What of a row is looked at: of a large portfolio all rows whole would be some hundred megabytes. */
type Seed = Omit<PolicyTicket, 'facts'>;

const seedOf = (row: StoredRow): Seed => ({
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
});

const gather = async (scope: Scope, settings: Settings, now: Date): Promise<Seen> => {
  const today = dayOf(now);
  const ids = await idsIn(scope, settings);
  const seeds: Seed[] = [];
  const parents = heldParents(ids === null);
  await readPortfolio((store) =>
    store.eachRow(ids, (row) => {
      seeds.push(seedOf(row));
      parents.take(row);
    }),
  );
  const facts = await factsFor(seeds);
  const tickets = new Map<string, PolicyTicket>();
  for (const [at, seed] of seeds.entries()) {
    if (at % atOnce === 0) await breathe();
    const known = facts.get(seed.id);
    if (known) tickets.set(seed.id, { ...seed, facts: known });
  }
  const board = scope.kind === 'board' ? await readPortfolio((store) => store.board(scope.board)) : null;
  return {
    scope: board?.name ?? null,
    scopeKey: keyOfScope(scope),
    tickets: [...tickets.values()],
    containers: await parents.containers(tickets, today),
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

/** The same for who is in no hurry: while all tickets are judged again, or many come in, nothing is gathered anew, for it would not hold. */
export const laterSurvey = async (scope: Scope, basis: Basis, settings: Settings, now: Date): Promise<Survey> => {
  if (last?.key !== keyOf(scope, settings, now)) {
    await whenBroughtIn();
    await whenJudged();
  }
  return policySurvey(scope, basis, settings, now);
};
