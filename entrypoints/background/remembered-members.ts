import type { Members } from '../../utils/model/context.ts';

/** Counts how often members of any group have come to look otherwise to their neighbours, since the worker started. */
let turns = 0;

/** Members of some groups look otherwise from now on: what is remembered of them does not hold any more. */
export const membersTurned = (): void => {
  turns += 1;
};

/** How many members are remembered at most, of all groups together: some tens of megabytes. */
const mostRemembered = 60_000;

/**
 * The members of groups from one transaction to the next, for work that goes over everything in small batches: without it
 * each batch would read the same large groups again. Only what neighbours see of each other is in it, and all of it is
 * forgotten once that has changed anywhere.
 */
export interface RememberedMembers {
  /** What a transaction asks that begins now: what is there, and to keep what it read itself. */
  begin(): { known(group: string): Members | null; keep(group: string, members: Members): void };
}

/** Nothing is remembered yet. */
export const rememberedMembers = (): RememberedMembers => {
  const groups = new Map<string, Members>();
  let [size, asOf] = [0, turns];
  const forget = (): void => {
    groups.clear();
    [size, asOf] = [0, turns];
  };
  return {
    begin: () => {
      const begun = turns;
      return {
        known: (group) => {
          if (asOf !== turns) forget();
          return groups.get(group) ?? null;
        },
        keep: (group, members) => {
          // Read before the last turn, it may be of before it.
          if (begun !== turns) return;
          if (asOf !== turns || size > mostRemembered) forget();
          groups.set(group, members);
          size += members.newest.length;
        },
      };
    },
  };
};
