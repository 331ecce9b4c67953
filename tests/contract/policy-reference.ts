import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone, ticketId } from '../../utils/model/ticket.ts';
import type { Generated } from './policy-generated.ts';

/** What a hint has to come to: how many it speaks of (null where it speaks of one figure), and the tickets behind it. */
export interface Expected {
  count: number | null;
  tickets: readonly string[];
}

const today = Date.UTC(2026, 5, 30);
/** Days before 30 June 2026, by the calendar. */
const age = (instant: string): number =>
  Math.round((today - Date.parse(`${instant.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
const ids = (judged: readonly Judged[]): string[] => judged.map(({ ticket }) => ticket.id);
const of = (judged: readonly Judged[], category: string): Judged[] =>
  judged.filter(({ verdict }) => verdict.category === category);
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;
const homeOf = ({ ticket }: Judged): string => ticket.project?.key ?? '';

const grouped = (judged: readonly Judged[], key: (one: Judged) => string): Judged[][] => {
  const keys = [...new Set(judged.map(key))];
  return keys.map((wanted) => judged.filter((one) => key(one) === wanted));
};

const within = (judged: readonly Judged[], from: number, to: number): Judged[] =>
  judged.filter(({ ticket: { created } }) => created !== null && age(created) < from && age(created) >= to);

/** Without a history: resolved on that day, or under way and last touched on it or before. */
const isInHandOn = ({ ticket }: Judged, day: string): boolean => {
  if (ticket.resolved?.slice(0, 10) === day) return true;
  const since = ticket.updated ?? ticket.created;
  return !isDone(ticket) && ticket.statusCategory === 'indeterminate' && since !== null && since.slice(0, 10) <= day;
};

/** The longest way to what a hint has to say, by its definition alone: no survey, no facts, nothing shared. */
export const reference: Readonly<Record<string, (given: Generated) => Expected | null>> = {
  operations_over_cap: ({ judged }) => {
    const work = judged.filter(({ verdict }) => verdict.category !== 'not-work');
    const operations = of(work, 'operations');
    return work.length >= 20 && share(operations, work) >= 0.5 ? { count: null, tickets: ids(operations) } : null;
  },
  operations_near_cap: ({ judged }) => {
    const work = judged.filter(({ verdict }) => verdict.category !== 'not-work');
    const operations = of(work, 'operations');
    const is = work.length >= 20 && share(operations, work) >= 0.4 && share(operations, work) < 0.5;
    return is ? { count: null, tickets: ids(operations) } : null;
  },
  unclear_too_high: ({ judged }) => {
    const work = judged.filter(({ verdict }) => verdict.category !== 'not-work');
    const unclear = of(work, 'unclear');
    if (work.length === 0) return null;
    if (work.length < 20) return { count: null, tickets: ids(unclear) };
    return share(unclear, work) > 0.25 ? { count: null, tickets: ids(unclear) } : null;
  },
  due_moved: ({ judged }) => {
    const moved = judged.filter(
      ({ ticket, verdict }) =>
        !['operations', 'not-work'].includes(verdict.category) &&
        !isDone(ticket) &&
        ticket.due !== null &&
        (ticket.dueMoves ?? 0) >= 3,
    );
    return moved.length === 0 ? null : { count: moved.length, tickets: ids(moved) };
  },
  end_in_freeze: ({ judged, policies }) => {
    const frozen = of(judged, 'project').filter(
      ({ ticket: { due, ...ticket } }) =>
        !isDone({ ...ticket, due }) &&
        due !== null &&
        policies.freezes.some(({ from, to }) => from <= due && due <= to),
    );
    return frozen.length === 0 ? null : { count: frozen.length, tickets: ids(frozen) };
  },
  too_many_urgent: ({ judged }) => {
    const underWay = judged.filter(
      ({ ticket, verdict }) =>
        verdict.category !== 'not-work' && !isDone(ticket) && ticket.statusCategory === 'indeterminate',
    );
    const over = grouped(
      underWay.filter(({ ticket }) => ticket.priority === 'Highest'),
      homeOf,
    ).filter((group) => group.length > 1);
    if (over.length > 0) return { count: over.length, tickets: ids(over.flat()) };
    const finished = judged.filter(
      ({ ticket, verdict }) => verdict.category !== 'not-work' && ticket.resolved !== null && age(ticket.resolved) < 28,
    );
    const urgent = finished.filter(({ ticket }) => ticket.priority === 'Highest');
    return finished.length >= 20 && share(urgent, finished) > 0.1 ? { count: null, tickets: ids(urgent) } : null;
  },
  people_on_both: ({ judged }) => {
    // The last four whole weeks before Tuesday 30 June 2026, day by day.
    const weeks = [22, 15, 8, 1].map((first) =>
      Array.from({ length: 7 }, (_, day) => `2026-06-${String(first + day).padStart(2, '0')}`),
    );
    const told = weeks.map((days) => {
      const held = judged.filter((one) => days.some((day) => isInHandOn(one, day)));
      const hands = (category: string): string[] => of(held, category).flatMap(({ ticket }) => ticket.people ?? []);
      const [projects, operations] = [hands('project'), hands('operations')];
      const all = [...new Set([...projects, ...operations])];
      return { held, all, both: all.filter((person) => projects.includes(person) && operations.includes(person)) };
    });
    if (told.some(({ all, both }) => all.length < 4 || both.length < all.length / 2)) return null;
    const concerned = told.flatMap(({ held, both }) =>
      held.filter(
        ({ ticket, verdict }) =>
          verdict.category !== 'not-work' && (ticket.people ?? []).some((person) => both.includes(person)),
      ),
    );
    return { count: told[0]?.both.length ?? 0, tickets: [...new Set(ids(concerned))] };
  },
  toil_growing: ({ judged }) => {
    const toil = grouped(
      of(judged, 'operations').filter(({ series }) => series !== null),
      (one) => `${homeOf(one)} ${one.series?.mask}`,
    ).filter((runs) => {
      const before = within(runs, 182, 91).length;
      return within(runs, 30, 0).length >= 4 || (before >= 4 && within(runs, 91, 0).length >= before * 1.2);
    });
    return toil.length === 0 ? null : { count: toil.length, tickets: ids(toil.flat()) };
  },
  never_ending_container: ({ containers }) => {
    const endless = containers.filter(({ container }) => container.neverEnding && container.open > 0);
    const open = endless.flatMap(({ tickets }) => tickets).filter(({ ticket }) => !isDone(ticket));
    return endless.length === 0 ? null : { count: endless.length, tickets: ids(open) };
  },
  closed_then_added: ({ judged, containers }) => {
    const closings = new Map(judged.map(({ ticket }) => [ticket.id, ticket.resolved]));
    const added = containers.flatMap(({ container, tickets }) => {
      const closed = closings.get(ticketId('jira-cloud', 'example.atlassian.net', container.key)) ?? null;
      if (closed === null || container.slipped) return [];
      const late = tickets.filter(({ ticket }) => ticket.created !== null && age(closed) - age(ticket.created) > 2);
      return late.length >= 2 ? [late] : [];
    });
    return added.length === 0 ? null : { count: added.length, tickets: ids(added.flat()) };
  },
  mixed_container: ({ containers }) => {
    const mixed = containers.flatMap(({ container, tickets }) => {
      const [operations, projects] = [of(tickets, 'operations'), of(tickets, 'project')];
      const clear = operations.length + projects.length;
      const few = operations.length <= projects.length ? operations : projects;
      const counts = container.open > 0 && !container.slipped && !container.neverEnding && clear >= 8;
      return counts && few.length / clear > 0.3 ? [few] : [];
    });
    return mixed.length === 0 ? null : { count: mixed.length, tickets: ids(mixed.flat()) };
  },
  operations_growing: ({ judged }) => {
    const work = judged.filter(({ verdict }) => verdict.category !== 'not-work');
    const periods = [3, 2, 1, 0].map((back) => within(work, (back + 1) * 28, back * 28));
    const shares = periods.map((period) => share(of(period, 'operations'), period));
    const [a = 0, b = 0, c = 0, d = 0] = shares;
    const grew = periods.every((period) => period.length >= 20) && a < b && b < c && c < d && d - a >= 0.08;
    return grew ? { count: null, tickets: ids(of(periods[3] ?? [], 'operations')) } : null;
  },
};
