import { containerGroup, isRead, isTallied } from '../../utils/classify/groups.ts';
import { type GroupStore, mostMembers, type Surroundings, surroundings } from '../../utils/classify/surroundings.ts';
import type { Context, Members } from '../../utils/model/context.ts';
import { emptyTally, type Tally } from '../../utils/model/tally.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import { groupOf, type StoredGroup, type StoredRow } from '../../utils/storage/records.ts';
import type { RememberedMembers } from './remembered-members.ts';
import { neighbour } from './rows.ts';

/**
 * What tickets' neighbours add up to, within one transaction: groups are read once, however many of their members are
 * asked for, and judged by the same rules as anywhere else (`surroundings`).
 */
export interface Neighbourhood {
  /** Reads these groups, as far as they have not been read yet. */
  load(groups: Iterable<string>): Promise<void>;
  /** The context of a stored ticket, its groups read if need be. */
  contextOf(ticket: Ticket, row: StoredRow): Promise<Context>;
  /** Of a group that was read: its newest members, what is kept of it, and what its members' verdicts hang on now. */
  rowsOf(group: string): readonly StoredRow[];
  /** How many members it has. */
  countOf(group: string): number;
  keptOf(group: string): StoredGroup | null;
  turnOf: Surroundings['turnOf'];
}

/** The keys of the groups of a row. */
export const groupsOfRow = (row: StoredRow): string[] => row.groups.map(groupOf);

const nobody: Members = { newest: [], count: 0, first: null };

/**
 * The neighbourhood within one transaction, made once the transaction has read something; `today` is `yyyy-mm-dd`. With
 * `remembered` a group that an earlier transaction has read is not read again, and gives no rows then.
 */
export const neighbourhood = (
  store: PortfolioReads,
  today: string,
  remembered: RememberedMembers | null = null,
): Neighbourhood => {
  const memory = remembered?.begin();
  const rows = new Map<string, readonly StoredRow[]>();
  const members = new Map<string, Members>();
  const kept = new Map<string, StoredGroup | null>();
  const parents = new Map<string, Ticket | null>();
  const loading = new Map<string, Promise<void>>();
  const groupStore: GroupStore = {
    members: (group) => members.get(group) ?? nobody,
    tally: (group): Tally => kept.get(group)?.tally ?? emptyTally,
    parent: (id) => parents.get(id) ?? null,
  };
  const around = surroundings(groupStore, today);

  const read = async (group: string): Promise<void> => {
    const reads: Promise<unknown>[] = [];
    const known = memory?.known(group) ?? null;
    if (known !== null) members.set(group, known);
    else if (isRead(group))
      reads.push(
        store.membersOf(group, mostMembers).then(({ rows: newest, count, first }) => {
          const found = { newest: newest.map(neighbour), count, first };
          rows.set(group, newest);
          members.set(group, found);
          memory?.keep(group, found);
        }),
      );
    if (isRead(group) && isTallied(group)) {
      const id = group.slice(containerGroup('').length);
      reads.push(store.tickets([id]).then(([parent]) => parents.set(id, parent ?? null)));
    }
    await Promise.all(reads);
  };
  const load = async (groups: Iterable<string>): Promise<void> => {
    const all = [...new Set(groups)];
    const unread = all.filter((group) => !loading.has(group));
    const keeping = store.groups(unread).then((found) => {
      for (const [at, group] of unread.entries()) kept.set(group, found[at] ?? null);
    });
    for (const group of unread)
      loading.set(
        group,
        Promise.all([keeping, read(group)]).then(() => undefined),
      );
    await Promise.all(all.map((group) => loading.get(group)));
  };

  return {
    load,
    contextOf: async (ticket, row) => {
      await load(groupsOfRow(row));
      return around.contextOf(ticket, row.own);
    },
    rowsOf: (group) => rows.get(group) ?? [],
    countOf: (group) => {
      const tally = kept.get(group)?.tally;
      return isTallied(group) ? (tally ? tally.open + tally.done : 0) : (members.get(group)?.count ?? 0);
    },
    keptOf: (group) => kept.get(group) ?? null,
    turnOf: around.turnOf,
  };
};
