import { isTallied } from '../../utils/classify/groups.ts';
import { joined, left } from '../../utils/classify/tallies.ts';
import { alike } from '../../utils/model/alike.ts';
import { emptyTally, type Tally } from '../../utils/model/tally.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { alone, sizesTurned } from './group-sizes.ts';
import { groupsOfRow } from './neighbours.ts';
import { keepGroup } from './remembered-groups.ts';
import { type MemberTurn, membersTurned } from './remembered-members.ts';
import { neighbour } from './rows.ts';

/** A row as it was (null: not stored) and as it is now (null: no more). */
export interface RowChange {
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

const isSame = (before: StoredRow, after: StoredRow): boolean =>
  before === after || (alike(neighbour(before), neighbour(after)) && alike(before.groups, after.groups));

/** What a change is to the groups that the row was in or is in now. */
const turnsOf = ({ before, after }: RowChange): MemberTurn[] => {
  const [left, joined] = [new Set(before ? groupsOfRow(before) : []), new Set(after ? groupsOfRow(after) : [])];
  const [was, is] = [before && neighbour(before), after && neighbour(after)];
  return [...new Set([...left, ...joined])].map((group) => ({
    group,
    before: left.has(group) ? was : null,
    after: joined.has(group) ? is : null,
  }));
};

const aloneTurn = ({ before, after }: RowChange): MemberTurn => ({
  group: alone(before?.id ?? after?.id ?? ''),
  before: before && neighbour(before),
  after: after && neighbour(after),
});

/**
 * Keeps the tallies of groups in step with rows that change, within the rows' own transaction. Returns the groups whose
 * members look otherwise now; a row that its neighbours would not know from before touches none.
 */
export const keepTallies = async (store: PortfolioWrites, changes: readonly RowChange[]): Promise<Set<string>> => {
  const touched = new Set<string>();
  const real = changes.filter(({ before, after }) => before === null || after === null || !isSame(before, after));
  for (const { before, after } of real)
    for (const row of [before, after]) for (const group of row === null ? [] : groupsOfRow(row)) touched.add(group);
  for (const change of real) {
    const turned = turnsOf(change);
    sizesTurned([...turned, aloneTurn(change)]);
    membersTurned(turned);
    await store.breathe();
  }
  const tallied = [...touched].filter(isTallied);
  const kept = await store.groups(tallied);
  const tallies = new Map<string, Tally>();
  for (const { before, after } of real)
    for (const [row, change] of [[before, left] as const, [after, joined] as const])
      for (const group of row === null ? [] : groupsOfRow(row).filter(isTallied)) {
        const known = tallies.get(group) ?? kept[tallied.indexOf(group)]?.tally ?? emptyTally;
        if (row !== null) tallies.set(group, change(known, neighbour(row)));
      }
  for (const [at, key] of tallied.entries())
    keepGroup(store, { key, turn: kept[at]?.turn ?? '', tally: tallies.get(key) ?? null });
  return touched;
};
