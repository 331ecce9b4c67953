import { type Figures, type Group, mostGroups } from '../model/figures.ts';
import { categories, type Ledger } from '../model/ledger.ts';
import type { Question, SingleScope } from '../model/question.ts';
import type { Category } from '../model/verdict.ts';
import { count, emptyTally, progressWindow, splitFrom, type Tally, unitsOf } from './amount.ts';
import { chosenOf } from './chosen.ts';
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
 * The answer to a question, from the ledger alone; the order of its pages and tickets does not matter. Groups have no
 * names yet but their keys.
 */
export const figuresOf = (ledger: Ledger, { question, scopes, owners, now }: Asked): Figures => {
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
  }
  const sorted = [...parts].sort(byAmount);
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
};

/** What each ticket that a question is about weighs in units of the ledger; null when the measure does not reach it. */
export const unitsIn = (
  ledger: Ledger,
  { question: { measure, period }, scopes, now }: Asked,
): { id: string; category: Category; units: number | null }[] => {
  const window = progressWindow(period, now);
  return ledger.flatMap((page) => {
    const { mask } = chosenOf(page, scopes, period, now);
    return page.ids.flatMap((id, at) => {
      if (mask[at] === 0) return [];
      const units = unitsOf(page, at, measure, window);
      return [
        { id, category: categories[page.category[at] ?? 0] ?? 'unclear', units: Number.isNaN(units) ? null : units },
      ];
    });
  });
};

/**
 * The ids of the tickets that a question is about, within one group of its grouping when `key` is given: open ones first, the
 * latest touched first, then by id.
 */
export const idsOf = (ledger: Ledger, { question, scopes, owners, now }: Asked, key?: string | null): string[] => {
  const found: { id: string; open: number; touched: number }[] = [];
  for (const page of ledger) {
    const { mask } = chosenOf(page, scopes, question.period, now);
    const groupsAt = question.group === null || key === undefined ? null : groupsOn(page, question.group, owners);
    const { starts, values } = page.touches;
    for (const [at, id] of page.ids.entries()) {
      if (mask[at] === 0 || groupsAt?.(at).includes(key ?? null) === false) continue;
      const [first = 0, end = 0] = starts.subarray(at, at + 2);
      found.push({ id, open: page.open[at] ?? 0, touched: first === end ? 0 : (values[end - 1] ?? 0) });
    }
  }
  found.sort((a, b) => b.open - a.open || b.touched - a.touched || (a.id < b.id ? -1 : 1));
  return found.map(({ id }) => id);
};

/** The same ids in no order, of all groups. */
export const membersIn = (ledger: Ledger, { question, scopes, now }: Asked): string[] =>
  ledger.flatMap((page) => {
    const { mask } = chosenOf(page, scopes, question.period, now);
    return page.ids.filter((_, at) => mask[at] === 1);
  });
