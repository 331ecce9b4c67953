import { mostMembers } from '../../utils/classify/surroundings.ts';
import type { Members, Neighbour } from '../../utils/model/context.ts';
import { onPortfolioLost } from '../../utils/storage/portfolio-store.ts';
import { placeIn } from '../../utils/storage/records.ts';

/** How a member of a group looked to its neighbours (null: it was none) and how it looks now (null: it is none any more). */
export interface MemberTurn {
  readonly group: string;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

/** How many members are remembered at most, of all groups together: some tens of megabytes. */
const mostRemembered = 60_000;

const groups = new Map<string, Members>();
let size = 0;
/** Counts how often members of any group have come to look otherwise, since the worker started. */
let turns = 0;

/** Where a member stands among those of its group, the newest first. */
const placeOf = ({ id, created }: Neighbour): string => placeIn('', id, created);

const isDated = ({ created }: Neighbour): boolean => created !== null && !Number.isNaN(Date.parse(created));

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/** The members after one of them has turned; null when only the store can tell. */
const followed = (members: Members, { before, after }: MemberTurn): Members | null => {
  const isWhole = members.count === members.newest.length;
  const stays = before !== null && after !== null && placeOf(before) === placeOf(after);
  if (stays) {
    const at = members.newest.findIndex(({ id }) => id === after.id);
    return at === -1 ? null : { ...members, newest: members.newest.with(at, after) };
  }
  const newest = members.newest.filter(({ id }) => id !== before?.id && id !== after?.id);
  const isThere = newest.length < members.newest.length;
  if (isThere !== (before !== null)) return null;
  if (before !== null && !isWhole) return null;
  if (after !== null) {
    const place = placeOf(after);
    const next = newest.findIndex((each) => placeOf(each) > place);
    newest.splice(next === -1 ? newest.length : next, 0, after);
  }
  const first = isWhole
    ? (newest.findLast(isDated)?.created ?? null)
    : earlier(members.first, after !== null && isDated(after) ? after.created : null);
  const count = members.count + (after === null ? 0 : 1) - (before === null ? 0 : 1);
  return { newest: newest.slice(0, mostMembers), count, first };
};

/** Nothing is remembered any more: what was written was not kept, or all of it has gone. */
const forgetMembers = (): void => {
  turns += 1;
  groups.clear();
  size = 0;
};

onPortfolioLost(forgetMembers);

/** Members of some groups look otherwise from now on; what is remembered of them follows. */
export const membersTurned = (turned: Iterable<MemberTurn>): void => {
  turns += 1;
  for (const turn of turned) {
    const known = groups.get(turn.group);
    if (known === undefined) continue;
    const now = followed(known, turn);
    size += (now?.newest.length ?? 0) - known.newest.length;
    if (now === null) groups.delete(turn.group);
    else groups.set(turn.group, now);
  }
};

/** What one transaction asks of the members that are remembered. */
export interface RememberedMembers {
  known(group: string): Members | null;
  /** Keeps what the transaction has read, unless somebody has turned since it began. */
  keep(group: string, members: Members): void;
}

/**
 * The members of groups from one transaction to the next: without it each batch of tickets would read the same large groups
 * again. Only what neighbours see of each other is in it. A transaction begins once it can read.
 */
export const rememberedMembers = (): RememberedMembers => {
  const begun = turns;
  return {
    known: (group) => groups.get(group) ?? null,
    keep: (group, members) => {
      // Read before the last turn, it may be of before it.
      if (begun !== turns) return;
      if (size > mostRemembered) {
        groups.clear();
        size = 0;
      }
      size += members.newest.length - (groups.get(group)?.newest.length ?? 0);
      groups.set(group, members);
    },
  };
};
