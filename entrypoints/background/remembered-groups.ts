import { isTallied } from '../../utils/classify/groups.ts';
import { onPortfolioLost } from '../../utils/storage/portfolio-store.ts';
import type { PortfolioWrites } from '../../utils/storage/portfolio-writes.ts';
import type { StoredGroup } from '../../utils/storage/records.ts';

/** How many groups are remembered at most: some megabytes. */
const mostRemembered = 40_000;

/** What is kept of groups, as it was read or written last; null of which nothing is kept. */
const groups = new Map<string, StoredGroup | null>();
/** Counts the writes, since the worker started. */
let turns = 0;

/** Nothing is remembered any more: what was written was not kept, or all of it has gone. */
const forgetGroups = (): void => {
  turns += 1;
  groups.clear();
};

onPortfolioLost(forgetGroups);

/** Keeps this of a group from now on: the one way to write it. */
export const keepGroup = (store: Pick<PortfolioWrites, 'putGroup'>, group: StoredGroup): void => {
  turns += 1;
  if (groups.has(group.key)) groups.set(group.key, group);
  store.putGroup(group);
};

/** What one transaction asks of the groups that are remembered. */
export interface RememberedGroups {
  /** Undefined where nobody remembers. */
  known(key: string): StoredGroup | null | undefined;
  /** Keeps what the transaction has read, unless something was written since it began. */
  keep(key: string, group: StoredGroup | null): void;
}

/**
 * What is kept of groups from one transaction to the next, to judge by: without it each batch of tickets would read what is
 * kept of the same homes and types again. Whoever changes it reads it from the store. A transaction begins once it can read.
 */
export const rememberedGroups = (): RememberedGroups => {
  const begun = turns;
  return {
    known: (key) => groups.get(key),
    keep: (key, group) => {
      // Of most series nothing is kept, and there are many: the store says so of all at once.
      if (begun !== turns || (group === null && !isTallied(key))) return;
      if (groups.size >= mostRemembered) groups.clear();
      groups.set(key, group);
    },
  };
};
