import { groupKeys, groupsOf, isRead, isTallied } from '../../utils/classify/groups.ts';
import { type GroupStore, mostMembers, type Surroundings, surroundings } from '../../utils/classify/surroundings.ts';
import { joined } from '../../utils/classify/tallies.ts';
import { type Context, type Members, type Neighbour, neighbourOf } from '../../utils/model/context.ts';
import { emptyTally, type Tally } from '../../utils/model/tally.ts';
import { isDone, type Ticket } from '../../utils/model/ticket.ts';
import type { Category, Series } from '../../utils/model/verdict.ts';

/** A series with its members. */
interface Found {
  readonly series: Series;
  readonly members: readonly Neighbour[];
}

/** Newest first; tickets of one instant by id. */
const byNewest = (a: Neighbour, b: Neighbour): number => {
  const [first, second] = [a.created ?? '', b.created ?? ''];
  return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1;
};

/** Stored tickets in memory, under the same keys and by the same way to a context as in the extension. `today` is `yyyy-mm-dd`. */
export class StoredPortfolio implements GroupStore {
  readonly #tickets = new Map<string, Ticket>();
  readonly #own = new Map<string, Category>();
  readonly #members = new Map<string, Neighbour[]>();
  readonly #sorted = new Map<string, Members>();
  readonly #tallies = new Map<string, Tally>();
  readonly #today: string;
  #surroundings: Surroundings | null = null;

  constructor(today: string) {
    this.#today = today;
  }

  /** `own` is what the ticket is taken for by itself. */
  put(ticket: Ticket, own: Category = 'unclear'): void {
    const neighbour = neighbourOf(ticket, own, isDone(ticket));
    this.#tickets.set(ticket.id, ticket);
    this.#own.set(ticket.id, own);
    this.#surroundings = null;
    for (const key of groupKeys(groupsOf(ticket))) {
      const known = this.#members.get(key);
      this.#sorted.delete(key);
      if (isRead(key) && known === undefined) this.#members.set(key, [neighbour]);
      else if (isRead(key)) known?.push(neighbour);
      if (isTallied(key)) this.#tallies.set(key, joined(this.tally(key), neighbour));
    }
  }

  members(group: string): Members {
    const sorted = this.#sorted.get(group);
    if (sorted !== undefined) return sorted;
    const all = (this.#members.get(group) ?? []).toSorted(byNewest);
    const dated = all.filter(({ created }) => created !== null);
    const members = { newest: all.slice(0, mostMembers), count: all.length, first: dated.at(-1)?.created ?? null };
    this.#sorted.set(group, members);
    return members;
  }

  tally(group: string): Tally {
    return this.#tallies.get(group) ?? emptyTally;
  }

  parent(id: string): Ticket | null {
    return this.#tickets.get(id) ?? null;
  }

  /** What all tickets that were put say about one of them. */
  contextOf(ticket: Ticket): Context {
    this.#surroundings ??= surroundings(this, this.#today);
    return this.#surroundings.contextOf(ticket, this.#own.get(ticket.id) ?? 'unclear');
  }

  /** The largest series under the ticket's keys. */
  seriesOf(ticket: Ticket): Found | null {
    this.#surroundings ??= surroundings(this, this.#today);
    const found = this.#surroundings.seriesOf(ticket);
    return found === null ? null : { series: found.series, members: this.members(found.group).newest };
  }
}
