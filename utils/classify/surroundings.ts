import type { Context, Members, Norm, SharedChecklist } from '../model/context.ts';
import type { Tally } from '../model/tally.ts';
import { isDone, type Ticket } from '../model/ticket.ts';
import type { Category, Container, Series } from '../model/verdict.ts';
import { leaningStep } from '../signals/home-leaning.ts';
import { isProcedure } from '../signals/shared-checklist.ts';
import { containerOf } from './containers.ts';
import { type Groups, groupsOf } from './groups.ts';
import { withoutVerdict } from './leaning.ts';
import { normOf } from './norms.ts';
import { seriesOf } from './series.ts';

/** Most members of a group that are read, the newest: what came before says little of how it behaves now. */
export const mostMembers = 400;

/** What a store knows of groups by key: a database's answers or everything in memory. */
export interface GroupStore {
  /** Members of a series or a container, the newest `mostMembers` of them. */
  members(group: string): Members;
  tally(group: string): Tally;
  /** The ticket that is the container with this id; null when it is not stored. */
  parent(id: string): Ticket | null;
}

/** What stored tickets say about each other. Each group is looked at once, however many of its members are asked for. */
export interface Surroundings {
  /** The context of a ticket that is in the store with this own verdict; it is no witness for itself. */
  contextOf(ticket: Ticket, own: Category): Context;
  /** The largest series of a ticket and the group whose it is. */
  seriesOf(ticket: Ticket): { readonly group: string; readonly series: Series } | null;
  /** What of a group's facts its members' verdicts hang on, as a short text: when it turns, they are judged again. */
  turnOf(group: string, example: Ticket): string;
}

const once = <T>(look: (group: string, ticket: Ticket) => T): ((group: string, ticket: Ticket) => T) => {
  const known = new Map<string, T>();
  return (group, ticket) => {
    const value = known.get(group);
    if (value !== undefined) return value;
    const found = look(group, ticket);
    known.set(group, found);
    return found;
  };
};

/** What members have told on a day, beside what else it was worked out from. */
interface Told<T> {
  readonly today: string;
  readonly basis: unknown;
  readonly value: T;
}

/** Fewer members than these are looked through anew: most groups are so small, and to remember each would burden every collection of garbage. */
const fewestRemembered = 3;

/**
 * What was worked out of members holds for as long as a store gives the very same ones, so that a ticket beside many stored
 * ones costs no more than beside few.
 */
const seriesKnown = new WeakMap<Members, Told<Series | null>>();
const containersKnown = new WeakMap<Members, Told<Container | null>>();

const rememberedOf = <T>(
  known: WeakMap<Members, Told<T>>,
  members: Members,
  today: string,
  basis: unknown,
  work: () => T,
): T => {
  if (members.newest.length < fewestRemembered) return work();
  const told = known.get(members);
  if (told !== undefined && told.today === today && told.basis === basis) return told.value;
  const value = work();
  known.set(members, { today, basis, value });
  return value;
};

/** The one way from stored tickets to a context; `today` is `yyyy-mm-dd`. The order in which tickets were stored does not matter. */
export const surroundings = (store: GroupStore, today: string): Surroundings => {
  const seriesAt = once((group): Series | null => {
    const members = store.members(group);
    return rememberedOf(seriesKnown, members, today, null, () => seriesOf(members.newest, today, members));
  });
  const normAt = once((group): Norm | null => normOf(store.tally(group).lives));
  const containerAt = once((group, ticket): Container | null => {
    const { parent } = ticket;
    if (parent === null) return null;
    const stored = store.parent(group.slice(2));
    const own = {
      key: parent.key,
      title: stored?.title ?? parent.title ?? parent.key,
      closed: stored === null ? null : isDone(stored),
      due: stored?.due ?? null,
      resolved: stored?.resolved ?? null,
      versions: stored?.versions ?? null,
      created: stored?.created ?? null,
    };
    const members = store.members(group);
    const basis = stored ?? parent.title ?? parent.key;
    const found = rememberedOf(containersKnown, members, today, basis, () => containerOf(own, members.newest, today));
    const { open, done } = store.tally(group);
    return found === null ? null : { ...found, open, done };
  });
  const largest = (ticket: Ticket, keys: readonly string[]): { group: string; series: Series } | null => {
    let best: { group: string; series: Series } | null = null;
    for (const group of keys) {
      const series = seriesAt(group, ticket);
      if (series !== null && (best === null || series.count > best.series.count)) best = { group, series };
    }
    return best;
  };
  const shared = ({ checklists, home }: Groups): SharedChecklist | null => {
    const tickets = membersIn(store.tally(home));
    return checklists
      .map(({ key, name }) => ({ name, count: membersIn(store.tally(key)), tickets }))
      .reduce<SharedChecklist | null>((most, each) => (most !== null && most.count >= each.count ? most : each), null);
  };
  return {
    seriesOf: (ticket) => largest(ticket, groupsOf(ticket).series),
    contextOf: (ticket, own) => {
      const groups = groupsOf(ticket);
      return {
        series: largest(ticket, groups.series)?.series ?? null,
        container: groups.container === null ? null : containerAt(groups.container, ticket),
        norm: normAt(groups.kind, ticket),
        leaning: withoutVerdict(store.tally(groups.home).leaning, own),
        checklist: shared(groups),
        today,
      };
    },
    turnOf: (group, example) => {
      if (group.startsWith('s:')) return seriesTurn(seriesAt(group, example));
      if (group.startsWith('c:')) return containerTurn(containerAt(group, example));
      if (group.startsWith('k:')) return normTurn(normAt(group, example));
      if (group.startsWith('l:')) return sharedTurn(shared(groupsOf(example)));
      const { leaning } = store.tally(group);
      const own = ['project', 'operations', 'unclear'] as const;
      const steps = own.map((each) => leaningStep(withoutVerdict(leaning, each)));
      return steps.every((each) => each === 0) ? '' : steps.join(' ');
    },
  };
};

const membersIn = ({ open, done }: Tally): number => open + done;

const sharedTurn = (shared: SharedChecklist | null): string => (isProcedure(shared) ? 'shared' : '');

const seriesTurn = (series: Series | null): string =>
  series === null ? '' : series.cadenceDays === null ? 'series' : 'cadence';

const containerTurn = (container: Container | null): string =>
  container === null
    ? ''
    : [
        container.neverEnding ? 'never-ending' : '',
        container.slipped ? 'slipped' : '',
        container.shape?.closing ? 'closing' : '',
      ]
        .filter((each) => each !== '')
        .join(' ');

const normTurn = (norm: Norm | null): string =>
  norm === null ? '' : `${norm.medianDays.toFixed(3)} ${norm.madLog.toFixed(1)}`;
