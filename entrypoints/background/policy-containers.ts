import { containerOf, type Parent } from '../../utils/classify/containers.ts';
import { containerGroup } from '../../utils/classify/groups.ts';
import { mostMembers } from '../../utils/classify/surroundings.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { Neighbour } from '../../utils/model/context.ts';
import { isDone } from '../../utils/model/ticket.ts';
import type { Contained } from '../../utils/policy/policy-input.ts';
import type { PolicyTicket } from '../../utils/policy/policy-ticket.ts';
import { readPortfolio } from '../../utils/storage/portfolio-store.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { neighbour } from './rows.ts';

/** Parents whose tickets are read at once: whoever asks for something else in between is answered soon. */
const batch = 200;

/** A parent with those of its tickets that are in the scope; what these are to each other where the scope is all that is stored. */
interface Held {
  readonly id: string;
  readonly inside: string[];
  readonly members: Neighbour[];
}

/** The epics and parents that the tickets of a scope lie in, gathered row by row. */
export interface HeldParents {
  take(row: StoredRow): void;
  /** The containers that they make, of these tickets of the scope. */
  containers(tickets: ReadonlyMap<string, PolicyTicket>, today: string): Promise<Contained[]>;
}

/** A parent that is in the scope itself. */
const parentIn = ({ key, title, due, resolved, created, facts }: PolicyTicket): Parent => ({
  ...{ key, title, due, resolved, created },
  closed: facts.state === 'done',
  versions: facts.versions,
});

/** What a child says of a parent that is not stored. */
const parentBy = (child: PolicyTicket | undefined): Parent => {
  const { key = '', title = null } = child?.facts.parent ?? {};
  return { key, title: title ?? key, closed: null, due: null, resolved: null, versions: null, created: null };
};

/** These parents as they are stored, by id, those that are not in the scope. */
const parentsBeside = async (ids: readonly string[]): Promise<Map<string, Parent>> => {
  const stored = ids.length === 0 ? [] : await readPortfolio((store) => store.tickets(ids));
  const parents = new Map<string, Parent>();
  for (const ticket of stored) if (ticket) parents.set(ticket.id, { ...ticket, closed: isDone(ticket) });
  return parents;
};

/** The members of each parent: those at hand when that is everything, else those stored, whatever board they are on. */
const membersUnder = async (some: readonly Held[], isWhole: boolean): Promise<readonly (readonly Neighbour[])[]> => {
  if (isWhole) return some.map(({ members }) => members);
  const held = await readPortfolio((store) =>
    Promise.all(some.map(({ id }) => store.membersOf(containerGroup(id), mostMembers))),
  );
  return held.map(({ rows }) => rows.map(neighbour));
};

/** Nothing is gathered yet; `isWhole` where the scope is all that is stored. */
export const heldParents = (isWhole: boolean): HeldParents => {
  const parents = new Map<string, Held>();
  return {
    take: (row) => {
      if (row.containerKey === null) return;
      const held = parents.get(row.containerKey) ?? { id: row.containerKey, inside: [], members: [] };
      parents.set(held.id, held);
      held.inside.push(row.id);
      if (isWhole) held.members.push(neighbour(row));
    },
    containers: async (tickets, today) => {
      const all = [...parents.values()];
      const found: Contained[] = [];
      for (let from = 0; from < all.length; from += batch) {
        const some = all.slice(from, from + batch);
        // Of everything it is known who is there without asking.
        const beside = isWhole ? [] : some.map(({ id }) => id).filter((id) => !tickets.has(id));
        const [stored, under] = await Promise.all([parentsBeside(beside), membersUnder(some, isWhole)]);
        for (const [at, { id, inside }] of some.entries()) {
          await breathe();
          const there = inside.flatMap((one) => tickets.get(one) ?? []);
          const own = tickets.get(id);
          const parent = own ? parentIn(own) : (stored.get(id) ?? parentBy(there[0]));
          const container = containerOf(parent, under[at] ?? [], today);
          if (container !== null) found.push({ id, container, tickets: there });
        }
      }
      return found;
    },
  };
};
