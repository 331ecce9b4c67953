import { eachPair, type LedgerPage, type Ragged } from '../model/ledger.ts';
import { still } from '../model/lifetime.ts';
import type { Period, SingleScope } from '../model/question.ts';
import { type Window, windowOf } from './calendar.ts';

/** What of a page a question is about, ticket by ticket. */
export interface Chosen {
  /** 1 for the tickets that count. */
  mask: Uint8Array;
  /** Tickets of the scope of which no date tells whether they belong. */
  undated: number;
}

/** The index of `not-work` among the categories, which no figure counts. */
const notWork = 3;

const holds = ({ starts, values }: Ragged, at: number, wanted: ReadonlySet<number>): boolean => {
  for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i += 1) if (wanted.has(values[i] ?? -1)) return true;
  return false;
};

/**
 * The work items of a page within the union of some scopes. With `past`, a board also has the tickets that were over when they left it;
 * with `whole`, what is no work is among them.
 */
export const membersOf = (
  page: LedgerPage,
  scopes: readonly SingleScope[],
  past: boolean,
  whole = false,
): Uint8Array => {
  const mask = new Uint8Array(page.ids.length);
  const everything = scopes.some(({ kind }) => kind === 'everything');
  const [boards, projects, sites] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const [code, name] of page.names.entries()) {
    for (const scope of scopes) {
      if (scope.kind === 'board' && scope.board === name) boards.add(code);
      if (scope.kind === 'project' && scope.project === name) projects.add(code);
      if (scope.kind === 'site' && scope.site === name) sites.add(code);
    }
  }
  if (!everything && boards.size + projects.size + sites.size === 0) return mask;
  for (let at = 0; at < mask.length; at += 1) {
    if (!whole && page.category[at] === notWork) continue;
    const inside =
      everything ||
      projects.has(page.project[at] ?? -1) ||
      sites.has(page.site[at] ?? -1) ||
      (boards.size > 0 &&
        (holds(page.boards, at, boards) || (past && page.open[at] === 0 && holds(page.left, at, boards))));
    if (inside) mask[at] = 1;
  }
  return mask;
};

/** Whether a ticket belongs to a period; null when no date tells. */
const belongs = (page: LedgerPage, at: number, kind: Period['kind'], { from, to }: Window): boolean | null => {
  const { starts, values } = page.lives;
  const [first, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  if (kind === 'worked') return isWorked(page, at, { from, to });
  if (first === end) return null;
  const instant = (kind === 'created' ? values[first] : values[end - 1]) ?? still;
  return instant !== still && instant >= from && instant < to;
};

const isWorked = (page: LedgerPage, at: number, { from, to }: Window): boolean | null => {
  let worked = false;
  eachPair(page.progress, at, (start, end) => {
    if (start < to && (end === still || end > from)) worked = true;
  });
  const { starts, values } = page.touches;
  const [first, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  for (let i = first; i < end; i += 1) if ((values[i] ?? 0) >= from && (values[i] ?? 0) < to) worked = true;
  return !worked && first === end && page.tells[at] === 0 ? null : worked;
};

/** The work items of a page that a question is about. */
export const chosenOf = (page: LedgerPage, scopes: readonly SingleScope[], period: Period, now: Date): Chosen => {
  const past = period.kind !== 'present' && period.kind !== 'open';
  const mask = membersOf(page, scopes, past);
  let undated = 0;
  if (period.kind === 'present') return { mask, undated };
  if (period.kind === 'open') {
    for (let at = 0; at < mask.length; at += 1) if (page.open[at] === 0) mask[at] = 0;
    return { mask, undated };
  }
  const window = windowOf(period.within, now);
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 0) continue;
    const inside = belongs(page, at, period.kind, window);
    if (inside === null) undated += 1;
    if (inside !== true) mask[at] = 0;
  }
  return { mask, undated };
};
