import { markOf } from '../../utils/storage/mark.ts';
import { onPortfolioLost, readPortfolio } from '../../utils/storage/portfolio-store.ts';
import { everyRow, groupOf } from '../../utils/storage/records.ts';
import type { MemberTurn } from './remembered-members.ts';

/** Rows that are read within one transaction, and beyond how many it would take more memory than it saves time. */
const batch = 200;
const mostRows = 120_000;

/** Members by the mark of their group, once all rows have been read; most groups of a portfolio have one member. */
let sizes: Map<number, number> | null = null;
/** Counts what would make a reading wrong that is under way. */
let turns = 0;

/** The group that a ticket is alone in: it has no members when the ticket is not stored. */
export const alone = (id: string): string => `t:${id}`;

/** How many members a group has; null while nobody has counted. */
export const sizeOf = (group: string): number | null => (sizes === null ? null : (sizes.get(markOf(group)) ?? 0));

/** Groups have gained or lost members. */
export const sizesTurned = (turned: Iterable<MemberTurn>): void => {
  turns += 1;
  if (sizes === null) return;
  for (const { group, before, after } of turned) {
    const by = (after === null ? 0 : 1) - (before === null ? 0 : 1);
    if (by === 0) continue;
    const mark = markOf(group);
    sizes.set(mark, (sizes.get(mark) ?? 0) + by);
  }
};

/** Nobody has counted any more. */
const forgetSizes = (): void => {
  turns += 1;
  sizes = null;
};

onPortfolioLost(forgetSizes);

const counted = async (): Promise<Map<number, number> | null> => {
  const found = new Map<number, number>();
  const began = turns;
  let after = '';
  for (let read = 0; read < mostRows && began === turns; read += batch) {
    const from = after;
    const { rows, next } = await readPortfolio((store) => store.rowsAfter({ key: everyRow, after: from }, batch));
    for (const { id, groups } of rows)
      for (const group of [alone(id), ...groups.map(groupOf)]) {
        const mark = markOf(group);
        found.set(mark, (found.get(mark) ?? 0) + 1);
      }
    if (next === null) return began === turns ? found : null;
    after = next;
  }
  return null;
};

let counting: Promise<void> | null = null;

const countAnew = async (): Promise<void> => {
  const began = turns;
  const found = await counted();
  if (began === turns) sizes = found;
};

/** Counts the members of all groups, for work that goes over all rows: a group that is known to be small need not be read. */
export const countSizes = (): Promise<void> => {
  if (sizes !== null) return Promise.resolve();
  counting ??= countAnew().finally(() => {
    counting = null;
  });
  return counting;
};
