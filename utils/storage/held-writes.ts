import type { Ticket } from '../model/ticket.ts';
import type { PortfolioReads, StoredMembers } from './portfolio-reads.ts';
import { groupOf, type StoredGroup, type StoredRow, undated } from './records.ts';

/** How held records reach the database. */
export interface HeldOutlet {
  row(row: StoredRow): void;
  ticket(ticket: Ticket): void;
  group(group: StoredGroup): void;
}

/**
 * What one transaction has changed and not written yet. A ticket that comes in is stored, judged and stored again, and a group
 * is touched by each of its members: held back until somebody has to read past it, each record goes to the database once. Reads of
 * the transaction see what is held.
 */
export interface HeldWrites {
  /** What the database holds of a row, as it was read in this transaction; `isThere` false where there is no record at all. */
  saw(id: string, row: StoredRow | null, isThere: boolean): void;
  /** A row as it was first seen; null where there was none that fits, undefined where nobody looked. */
  before(id: string): StoredRow | null | undefined;
  /** Ids that were in no record when this transaction first looked. */
  readonly fresh: ReadonlySet<string>;
  put(row: StoredRow, ticket: Ticket | null): void;
  putGroup(group: StoredGroup): void;
  row(id: string): StoredRow | undefined;
  ticket(id: string): Ticket | undefined;
  /** The members of a group as they will be. */
  membersOf(reads: PortfolioReads, group: string, limit: number): Promise<StoredMembers>;
  /** Forgets a row that is removed, or all. */
  drop(id: string): void;
  clear(): void;
  /** Hands over all rows and tickets that are held, for who has to read past them. */
  flushRows(): void;
  /** Hands over all that is held, once nothing more comes; `breathe` lets whoever waits have a turn. */
  flush(breathe: () => Promise<void>): Promise<void>;
}

/** A row with its place in a group; '' where it is not in it. */
interface Placed {
  readonly row: StoredRow;
  readonly place: string;
}

const placedIn = (group: string): ((row: StoredRow) => Placed) => {
  const begin = `${group}\n`;
  return (row) => ({ row, place: row.groups.find((place) => place.startsWith(begin)) ?? '' });
};

/** When the oldest dated one of rows was made that stand in the order of their places. */
const oldest = (known: readonly Placed[], group: string): string | null =>
  known.findLast(({ place }) => !place.startsWith(`${group}\n${undated}`))?.row.created ?? null;

/** Nothing is held yet. */
export const holdWrites = (outlet: HeldOutlet): HeldWrites => {
  const rows = new Map<string, StoredRow>();
  const tickets = new Map<string, Ticket>();
  const groups = new Map<string, StoredGroup>();
  /** Rows as the database has them, null where it has none that fits. */
  const stored = new Map<string, StoredRow | null>();
  const seen = new Map<string, StoredRow | null>();
  const fresh = new Set<string>();
  /** Held rows by the groups that they are in, there or here. */
  const touching = new Map<string, Set<string>>();

  const touch = (row: StoredRow): void => {
    for (const place of row.groups) {
      const group = groupOf(place);
      const known = touching.get(group);
      if (known === undefined) touching.set(group, new Set([row.id]));
      else known.add(row.id);
    }
  };
  const handOver = (row: StoredRow): void => {
    outlet.row(row);
    stored.set(row.id, row);
    const ticket = tickets.get(row.id);
    if (ticket !== undefined) outlet.ticket(ticket);
  };
  const forgetRows = (): void => {
    rows.clear();
    tickets.clear();
    touching.clear();
  };
  const flushRows = (): void => {
    for (const row of rows.values()) handOver(row);
    forgetRows();
  };

  return {
    fresh,
    before: (id) => seen.get(id),
    saw: (id, row, isThere) => {
      if (stored.has(id) || rows.has(id)) return;
      stored.set(id, row);
      if (!seen.has(id)) seen.set(id, row);
      if (!isThere) fresh.add(id);
    },
    put: (row, ticket) => {
      if (ticket !== null) tickets.set(row.id, ticket);
      const before = stored.get(row.id);
      if (before) touch(before);
      touch(row);
      rows.set(row.id, row);
      // Who has not looked at what is there cannot say what it will look like.
      if (before === undefined) flushRows();
    },
    putGroup: (group) => {
      groups.set(group.key, group);
    },
    row: (id) => rows.get(id),
    ticket: (id) => tickets.get(id),
    membersOf: async (reads, group, limit) => {
      const changed = [...(touching.get(group) ?? [])].flatMap((id) => rows.get(id) ?? []);
      if (changed.length === 0) return reads.membersOf(group, limit);
      const placed = placedIn(group);
      const now = changed.map(placed).filter(({ place }) => place !== '');
      const gone = changed.flatMap(({ id }) => {
        const before = stored.get(id);
        return before && placed(before).place !== '' ? [before] : [];
      });
      const there = await reads.membersOf(group, limit + gone.length);
      const isWhole = there.count === there.rows.length;
      if (!isWhole && gone.some(({ created }) => created === there.first)) {
        flushRows();
        return reads.membersOf(group, limit);
      }
      const left = new Set(gone.map(({ id }) => id));
      const stay = there.rows.filter(({ id }) => !left.has(id)).map(placed);
      const known = [...stay, ...now].sort((a, b) => (a.place < b.place ? -1 : 1));
      const firsts = [oldest(known, group), isWhole ? null : there.first].filter((first) => first !== null).sort();
      return {
        rows: known.slice(0, limit).map(({ row }) => row),
        count: there.count - gone.length + now.length,
        first: firsts[0] ?? null,
      };
    },
    drop: (id) => {
      rows.delete(id);
      tickets.delete(id);
      stored.set(id, null);
      seen.delete(id);
    },
    clear: () => {
      for (const held of [rows, tickets, groups, stored, seen, touching]) held.clear();
      fresh.clear();
    },
    flushRows,
    flush: async (breathe) => {
      for (const row of rows.values()) {
        handOver(row);
        await breathe();
      }
      forgetRows();
      for (const group of groups.values()) {
        outlet.group(group);
        await breathe();
      }
      groups.clear();
    },
  };
};
