import { type Figures, type Group, mostGroups } from '../model/figures.ts';
import { categories, type Ledger } from '../model/ledger.ts';
import type { Question, SingleScope } from '../model/question.ts';
import { atOnce, type Steps } from '../model/steps.ts';
import type { Category } from '../model/verdict.ts';
import { count, emptyTally, progressWindow, splitFrom, type Tally, unitsOf } from './amount.ts';
import { chosenOf, membersOf } from './chosen.ts';
import { groupsOn, type Owners, overlapping } from './groups.ts';

/** A question with what the settings say that it needs. */
export interface Asked {
  question: Question;
  /** The scopes that the question's scope stands for; more than one for a selection. */
  scopes: readonly SingleScope[];
  owners: Owners;
  now: Date;
}

const amountIn = ({ units }: Tally): number => units[0] + units[1] + units[2];

/** Largest first; among equals, those with more tickets, then by name. */
const byAmount = ([a, one]: [string | null, Tally], [b, other]: [string | null, Tally]): number =>
  amountIn(other) - amountIn(one) || other.tickets - one.tickets || ((a ?? '') < (b ?? '') ? -1 : 1);

/**
 * The answer to a question, from the ledger alone, a page a step; the order of its pages and tickets does not matter. Groups have
 * no names yet but their keys.
 */
export function* figuresInSteps(ledger: Ledger, { question, scopes, owners, now }: Asked): Steps<Figures> {
  const { measure, period, group } = question;
  const window = progressWindow(period, now);
  const whole = emptyTally();
  const parts = new Map<string | null, Tally>();
  let undated = 0;
  for (const page of ledger) {
    const chosen = chosenOf(page, scopes, period, now);
    undated += chosen.undated;
    const groupsAt = group === null ? null : groupsOn(page, group, owners);
    for (const [at, inside] of chosen.mask.entries()) {
      if (inside === 0) continue;
      const category = page.category[at] ?? 0;
      const units = unitsOf(page, at, measure, window);
      count(whole, category, units);
      for (const key of groupsAt?.(at) ?? []) {
        const part = parts.get(key) ?? emptyTally();
        parts.set(key, part);
        count(part, category, units);
      }
    }
    yield;
  }
  const sorted = [...parts].sort(byAmount);
  yield;
  const groups: Group[] = sorted
    .slice(0, mostGroups)
    .map(([key, tally]) => ({ key, name: key, split: splitFrom(tally, measure) }));
  return {
    question,
    split: splitFrom(whole, measure),
    groups,
    moreGroups: sorted.length - groups.length,
    overlapping: group !== null && overlapping.has(group),
    undated,
  };
}

/** The same in one go. */
export const figuresOf = (ledger: Ledger, asked: Asked): Figures => atOnce(figuresInSteps(ledger, asked));

/** A ticket that a question is about, with what it weighs in units of the ledger; null when the measure does not reach it. */
interface Weighed {
  id: string;
  category: Category;
  units: number | null;
}

/** What each ticket that a question is about weighs, a page a step. */
export function* unitsInSteps(
  ledger: Ledger,
  { question: { measure, period }, scopes, now }: Asked,
): Steps<readonly Weighed[]> {
  const window = progressWindow(period, now);
  const found: Weighed[] = [];
  for (const page of ledger) {
    const { mask } = chosenOf(page, scopes, period, now);
    for (const [at, id] of page.ids.entries()) {
      if (mask[at] === 0) continue;
      const units = unitsOf(page, at, measure, window);
      const category = categories[page.category[at] ?? 0] ?? 'unclear';
      found.push({ id, category, units: Number.isNaN(units) ? null : units });
    }
    yield;
  }
  return found;
}

/** A ticket by what orders it. */
interface Placed {
  id: string;
  open: number;
  touched: number;
}

const byPlace = (a: Placed, b: Placed): number => b.open - a.open || b.touched - a.touched || (a.id < b.id ? -1 : 1);

/**
 * The ids of the first `most` tickets that a question is about, within one group of its grouping when `key` is given: open ones
 * first, the latest touched first, then by id; and how many there are, a page a step. No whole portfolio is sorted for a few of it.
 */
export function* firstIdsInSteps(
  ledger: Ledger,
  { question, scopes, owners, now }: Asked,
  most: number,
  key?: string | null,
): Steps<{ ids: string[]; total: number }> {
  let found: Placed[] = [];
  let total = 0;
  for (const page of ledger) {
    const { mask } = chosenOf(page, scopes, question.period, now);
    const groupsAt = question.group === null || key === undefined ? null : groupsOn(page, question.group, owners);
    const { starts, values } = page.touches;
    for (const [at, id] of page.ids.entries()) {
      if (mask[at] === 0 || groupsAt?.(at).includes(key ?? null) === false) continue;
      const [first = 0, end = 0] = starts.subarray(at, at + 2);
      found.push({ id, open: page.open[at] ?? 0, touched: first === end ? 0 : (values[end - 1] ?? 0) });
      total += 1;
    }
    if (found.length > 2 * most) found = found.sort(byPlace).slice(0, most);
    yield;
  }
  const ids = found.sort(byPlace).slice(0, most);
  return { ids: ids.map(({ id }) => id), total };
}

/** The ids of all tickets within some scopes now, work or none, in no order, a page a step. */
export function* membersInSteps(ledger: Ledger, scopes: readonly SingleScope[]): Steps<string[]> {
  const found: string[] = [];
  for (const page of ledger) {
    const mask = membersOf(page, scopes, false, true);
    for (const [at, id] of page.ids.entries()) if (mask[at] === 1) found.push(id);
    yield;
  }
  return found;
}
