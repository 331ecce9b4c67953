import { containerGroup, isRead, isTallied } from '../../utils/classify/groups.ts';
import { type GroupStore, mostMembers, type Surroundings, surroundings } from '../../utils/classify/surroundings.ts';
import type { Context, Members } from '../../utils/model/context.ts';
import { emptyTally, type Tally } from '../../utils/model/tally.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { PortfolioReads } from '../../utils/storage/portfolio-reads.ts';
import { groupOf, type StoredGroup, type StoredRow } from '../../utils/storage/records.ts';
import { alone, sizeOf } from './group-sizes.ts';
import { rememberedGroups } from './remembered-groups.ts';
import { rememberedMembers } from './remembered-members.ts';
import { neighbour } from './rows.ts';

/**
 * What tickets' neighbours add up to, within one transaction: groups are read once, however many of their members are
 * asked for, and judged by the same rules as anywhere else (`surroundings`).
 */
export interface Neighbourhood {
  /** Reads these groups, as far as they have not been read yet; or those of rows, all at once. */
  load(groups: Iterable<string>): Promise<void>;
  loadOf(rows: readonly StoredRow[]): Promise<void>;
  /** The context of a stored ticket, its groups read if need be. */
  contextOf(ticket: Ticket, row: StoredRow): Promise<Context>;
  /** Of a group that was read: the id of its newest member, what is kept of it, and what its members' verdicts hang on now. */
  newestOf(group: string): string | null;
  /** How many members it has. */
  countOf(group: string): number;
  keptOf(group: string): StoredGroup | null;
  turnOf: Surroundings['turnOf'];
}

/** The keys of the groups of a row. */
export const groupsOfRow = (row: StoredRow): string[] => row.groups.map(groupOf);

const nobody: Members = { newest: [], count: 0, first: null };

/** Fewest members that could be a series: of a group that is known to have fewer nobody needs to be read. */
const fewestOfSeries = 3;

/** The neighbourhood within one transaction, made once the transaction has read something; `today` is `yyyy-mm-dd`. */
export const neighbourhood = (store: PortfolioReads, today: string): Neighbourhood => {
  const memory = rememberedMembers();
  const groupMemory = rememberedGroups();
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

  const readMembers = async (group: string): Promise<void> => {
    if (members.has(group)) return;
    const size = sizeOf(group);
    const known = memory.known(group);
    if (known !== null) members.set(group, known);
    else if (size !== null && size < fewestOfSeries && !isTallied(group))
      members.set(group, { ...nobody, count: size });
    else {
      const { rows, count, first } = await store.membersOf(group, mostMembers);
      const found = { newest: rows.map(neighbour), count, first };
      members.set(group, found);
      memory.keep(group, found);
    }
  };
  const readParent = async (group: string): Promise<void> => {
    const id = group.slice(containerGroup('').length);
    parents.set(id, sizeOf(alone(id)) === 0 ? null : ((await store.tickets([id]))[0] ?? null));
  };
  const read = async (group: string): Promise<void> => {
    if (!isRead(group)) return;
    await Promise.all([readMembers(group), isTallied(group) ? readParent(group) : null]);
  };
  const readKept = async (groups: readonly string[]): Promise<void> => {
    const unknown: string[] = [];
    for (const group of groups) {
      const known = groupMemory.known(group);
      if (known === undefined) unknown.push(group);
      else kept.set(group, known);
    }
    if (unknown.length === 0) return;
    const found = await store.groups(unknown);
    for (const [at, group] of unknown.entries()) {
      kept.set(group, found[at] ?? null);
      groupMemory.keep(group, found[at] ?? null);
    }
  };
  const load = async (groups: Iterable<string>): Promise<void> => {
    const all = [...new Set(groups)];
    const unread = all.filter((group) => !loading.has(group));
    if (unread.length > 0) {
      const keeping = readKept(unread);
      for (const group of unread)
        loading.set(
          group,
          Promise.all([keeping, read(group)]).then(() => undefined),
        );
    }
    await Promise.all(all.map((group) => loading.get(group)));
  };
  /** A row that is known to be the only one in a container is all that there is to read of it. */
  const takeLone = (row: StoredRow): void => {
    for (const group of groupsOfRow(row)) {
      if (!isRead(group) || members.has(group) || sizeOf(group) !== 1) continue;
      members.set(group, { newest: [neighbour(row)], count: 1, first: row.created });
    }
  };

  return {
    load,
    loadOf: (rows) => {
      for (const row of rows) takeLone(row);
      return load(rows.flatMap(groupsOfRow));
    },
    contextOf: async (ticket, row) => {
      await load(groupsOfRow(row));
      return around.contextOf(ticket, row.own);
    },
    newestOf: (group) => members.get(group)?.newest[0]?.id ?? null,
    countOf: (group) => {
      const tally = kept.get(group)?.tally;
      return isTallied(group) ? (tally ? tally.open + tally.done : 0) : (members.get(group)?.count ?? 0);
    },
    keptOf: (group) => kept.get(group) ?? null,
    turnOf: around.turnOf,
  };
};
