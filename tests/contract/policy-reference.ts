import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone } from '../../utils/model/ticket.ts';
import type { Generated } from './policy-generated.ts';
import { containerReference } from './policy-reference-containers.ts';
import { projectReference } from './policy-reference-projects.ts';
import { age, type Expected, homeOf, ids, isInHandOn, of, share, workIn } from './policy-reference-words.ts';

const grouped = (judged: readonly Judged[], key: (one: Judged) => string): Judged[][] => {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const group = groups.get(key(one)) ?? [];
    group.push(one);
    groups.set(key(one), group);
  }
  return [...groups.values()];
};

const within = (judged: readonly Judged[], from: number, to: number): Judged[] =>
  judged.filter(({ ticket: { created } }) => created !== null && age(created) < from && age(created) >= to);

/** The work that a share is taken of, with what each weighs: a ticket, or its points where the portfolio is weighed by them. */
const weighed = ({ judged, weighed: by }: Generated): Judged[] =>
  by === undefined ? workIn(judged) : workIn(judged).filter(({ ticket }) => ticket.points !== null);
const weight = ({ weighed: by }: Generated, some: readonly Judged[]): number =>
  some.reduce((sum, { ticket }) => sum + (by === undefined ? 1 : (ticket.points ?? 0) * 1000), 0);

/** The share of one category by weight; 0 of nothing. */
const shareOf = (given: Generated, some: readonly Judged[], category: string): number =>
  weight(given, some) === 0 ? 0 : weight(given, of(some, category)) / weight(given, some);

const runsIn = (judged: readonly Judged[]): Judged[][] =>
  grouped(
    of(judged, 'operations').filter(({ series }) => series !== null),
    (one) => `${homeOf(one)} ${one.series?.mask}`,
  );

const about = (tickets: readonly Judged[]): Expected => ({ count: null, tickets: ids(tickets) });

const shares: Readonly<Record<string, (given: Generated) => Expected | null>> = {
  operations_over_cap: (given) => {
    const some = weighed(given);
    return some.length >= 20 && shareOf(given, some, 'operations') >= 0.5 ? about(of(some, 'operations')) : null;
  },
  operations_near_cap: (given) => {
    const some = weighed(given);
    const part = shareOf(given, some, 'operations');
    return some.length >= 20 && part >= 0.4 && part < 0.5 ? about(of(some, 'operations')) : null;
  },
  few_operations: (given) => {
    const some = weighed(given);
    const [operations, unclear] = [shareOf(given, some, 'operations'), shareOf(given, some, 'unclear')];
    if (some.length < 30 || operations >= 0.1 || unclear > 0.25) return null;
    const count = of(some, 'operations').length;
    return { count: count === 0 || given.weighed ? null : count, tickets: ids(of(some, 'operations')) };
  },
  unclear_too_high: (given) => {
    const some = weighed(given);
    if (some.length === 0) return null;
    if (some.length < 20) return about(some);
    return shareOf(given, some, 'unclear') > 0.25 ? about(of(some, 'unclear')) : null;
  },
  operations_growing: (given) => {
    const periods = [3, 2, 1, 0].map((back) => within(weighed(given), (back + 1) * 28, back * 28));
    const [a = 0, b = 0, c = 0, d = 0] = periods.map((period) => shareOf(given, period, 'operations'));
    const grew = periods.every((period) => period.length >= 20) && a < b && b < c && c < d && d - a >= 0.08;
    return grew ? about(of(within(workIn(given.judged), 28, 0), 'operations')) : null;
  },
  // Nothing is told to it of what the others found.
  all_well: (given) => (weighed(given).length >= 20 && weight(given, weighed(given)) > 0 ? about([]) : null),
};

const flow: Readonly<Record<string, (given: Generated) => Expected | null>> = {
  due_moved: ({ judged }) => {
    const moved = workIn(judged).filter(
      ({ ticket, verdict }) =>
        verdict.category !== 'operations' && !isDone(ticket) && ticket.due !== null && (ticket.dueMoves ?? 0) >= 3,
    );
    return moved.length === 0 ? null : { count: moved.length, tickets: ids(moved) };
  },
  end_in_freeze: ({ judged, policies }) => {
    const frozen = of(judged, 'project').filter(({ ticket }) => {
      const releases = (ticket.versions ?? []).flatMap((one) => (one.released ? [] : (one.releaseDate ?? [])));
      const ends = [...(ticket.due === null ? [] : [ticket.due]), ...releases];
      return !isDone(ticket) && ends.some((day) => policies.freezes.some(({ from, to }) => from <= day && day <= to));
    });
    return frozen.length === 0 ? null : { count: frozen.length, tickets: ids(frozen) };
  },
  too_many_urgent: ({ judged }) => {
    const underWay = workIn(judged).filter(({ ticket }) => ticket.statusCategory === 'indeterminate');
    const urgentUnderWay = underWay.filter(({ ticket }) => ticket.priority === 'Highest');
    const over = grouped(urgentUnderWay, homeOf).filter((group) => group.length > 1);
    if (over.length > 0) return { count: over.length, tickets: ids(over.flat()) };
    const finished = workIn(judged).filter(({ ticket }) => ticket.resolved !== null && age(ticket.resolved) < 28);
    const urgent = finished.filter(({ ticket }) => ticket.priority === 'Highest');
    return finished.length >= 20 && share(urgent, finished) > 0.1 ? about(urgent) : null;
  },
  people_on_both: ({ judged }) => {
    // The last four whole weeks before Tuesday 30 June 2026, day by day.
    const weeks = [22, 15, 8, 1].map((first) =>
      Array.from({ length: 7 }, (_, day) => `2026-06-${String(first + day).padStart(2, '0')}`),
    );
    const told = weeks.map((days) => {
      const held = workIn(judged).filter((one) => days.some((day) => isInHandOn(one, day)));
      const hands = (category: string) => new Set(of(held, category).flatMap(({ ticket }) => ticket.people ?? []));
      const [projects, operations] = [hands('project'), hands('operations')];
      const all = new Set([...projects, ...operations]);
      return { held, all, both: [...all].filter((person) => projects.has(person) && operations.has(person)) };
    });
    if (told.some(({ all, both }) => all.size < 4 || both.length < all.size / 2)) return null;
    const concerned = told.flatMap(({ held, both }) =>
      held.filter(({ ticket }) => (ticket.people ?? []).some((person) => both.includes(person))),
    );
    return { count: told[0]?.both.length ?? 0, tickets: [...new Set(ids(concerned))] };
  },
  unplanned_over_reserve: ({ judged }) => {
    const over = grouped(workIn(judged), homeOf).flatMap((home) => {
      const last = [46, 32, 18].map((days) =>
        home.filter(({ ticket }) => (ticket.sprints ?? []).some(({ name }) => name === `Sprint ${days}`)),
      );
      const late = last.map((tickets, at) =>
        tickets.filter(({ ticket }) => ticket.created !== null && age(ticket.created) < ([46, 32, 18][at] ?? 0)),
      );
      const isOver = last.every((tickets, at) => tickets.length >= 10 && share(late[at] ?? [], tickets) > 0.2);
      return isOver ? [late.flat()] : [];
    });
    return over.length === 0 ? null : { count: over.length, tickets: [...new Set(ids(over.flat()))] };
  },
};

const series: Readonly<Record<string, (given: Generated) => Expected | null>> = {
  toil_growing: ({ judged }) => {
    const toil = runsIn(judged).filter((runs) => {
      const before = within(runs, 182, 91).length;
      return within(runs, 30, 0).length >= 4 || (before >= 4 && within(runs, 91, 0).length >= before * 1.2);
    });
    return toil.length === 0 ? null : { count: toil.length, tickets: ids(toil.flat()) };
  },
  series_without_procedure: ({ judged }) => {
    const bare = runsIn(judged).filter(
      (runs) =>
        runs.some(({ ticket }) => ticket.evidence === 'api') &&
        runs.every(({ ticket }) => (ticket.checklists ?? []).length === 0),
    );
    return bare.length === 0 ? null : { count: bare.length, tickets: ids(bare.flat()) };
  },
  incident_repeats: ({ judged }) => {
    const repeating = runsIn(judged).flatMap((runs) => {
      const incidents = runs.filter(({ ticket }) => ticket.type === 'Incident');
      const recent = within(runs, 30, 0);
      // All tickets of one day were made in the same minute.
      const events = new Set(recent.map(({ ticket }) => ticket.created)).size;
      return incidents.length * 2 > runs.length && events >= 3 ? [recent] : [];
    });
    return repeating.length === 0 ? null : { count: repeating.length, tickets: ids(repeating.flat()) };
  },
  nothing_improves_operations: ({ judged }) => {
    const projects = of(judged, 'project').filter(({ ticket }) => {
      const at = ticket.updated ?? ticket.created;
      return ticket.evidence === 'api' && at !== null && age(at) < 90;
    });
    const runs = runsIn(judged);
    if (runs.length < 3 || projects.length < 10) return null;
    if (projects.some(({ ticket }) => ticket.title === 'Automate the check')) return null;
    const latest = runs.map((some) => some.reduce((last, one) => (isLater(one, last) ? one : last)));
    return about(latest);
  },
};

const isLater = ({ ticket: one }: Judged, { ticket: other }: Judged): boolean =>
  (one.created ?? '') === (other.created ?? '') ? one.id > other.id : (one.created ?? '') > (other.created ?? '');

/** The longest way to what a hint has to say, by its definition alone: no survey, no facts, nothing shared. */
export const reference = { ...shares, ...flow, ...series, ...containerReference, ...projectReference };
