import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone, ticketId } from '../../utils/model/ticket.ts';
import type { Generated } from './policy-generated.ts';
import { age, type Expected, ids, of } from './policy-reference-words.ts';

type Held = Generated['containers'][number];

export const idOf = ({ container }: Held): string => ticketId('jira-cloud', 'example.atlassian.net', container.key);

/** The container's own ticket. */
export const ownOf = ({ judged }: Generated): ((held: Held) => Judged | null) => {
  const byId = new Map(judged.map((one) => [one.ticket.id, one]));
  return (held) => byId.get(idOf(held)) ?? null;
};

/** The instant or day on which a container was delivered: its closing, else the last release of anything in it that is out. */
const deliveryOf = (own: Judged | null, { tickets }: Held): string | null => {
  if (own?.ticket.resolved) return own.ticket.resolved;
  const releases = [...(own ? [own] : []), ...tickets].flatMap(({ ticket }) =>
    (ticket.versions ?? []).flatMap((one) => (one.released ? (one.releaseDate ?? []) : [])),
  );
  return (
    releases
      .filter((day) => age(day) >= 0)
      .toSorted()
      .at(-1) ?? null
  );
};

const speaksOf = (found: readonly (readonly Judged[])[]): Expected | null =>
  found.length === 0 ? null : { count: found.length, tickets: ids(found.flat()) };

/** What hints about epics have to say. */
export const containerReference: Readonly<Record<string, (given: Generated) => Expected | null>> = {
  never_ending_container: ({ containers }) =>
    speaksOf(
      containers
        .filter(({ container }) => container.neverEnding && container.open > 0)
        .map(({ tickets }) => tickets.filter(({ ticket }) => !isDone(ticket))),
    ),
  delivered_still_fed: (given) => {
    const own = ownOf(given);
    const fed = given.containers
      .filter(({ container }) => container.slipped)
      .map((held) => {
        const day = deliveryOf(own(held), held);
        return held.tickets.filter(({ ticket: { created, ...ticket }, verdict }) =>
          day === null
            ? verdict.category === 'operations' && !isDone({ ...ticket, created })
            : created !== null && created.slice(0, day.length) > day,
        );
      });
    return speaksOf(fed.filter((tickets) => tickets.length > 0));
  },
  warranty_over: (given) => {
    const own = ownOf(given);
    const held = given.containers.map((one) => {
      const day = deliveryOf(own(one), one)?.slice(0, 10) ?? null;
      if (day === null || age(day) <= 30) return [];
      const isLate = ({ ticket: { created } }: Judged): boolean => created !== null && created.slice(0, 10) > day;
      const builders = one.tickets
        .filter((ticket) => !isLate(ticket) && ticket.verdict.category !== 'operations')
        .flatMap(({ ticket }) => ticket.people ?? []);
      return of(one.tickets, 'operations').filter(
        (ticket) =>
          isLate(ticket) &&
          !isDone(ticket.ticket) &&
          (ticket.ticket.people ?? []).some((person) => builders.includes(person)),
      );
    });
    return speaksOf(held.filter((tickets) => tickets.length >= 2));
  },
  closed_then_added: (given) => {
    const own = ownOf(given);
    const added = given.containers.map((held) => {
      const closed = own(held)?.ticket.resolved ?? null;
      if (closed === null || held.container.slipped) return [];
      return held.tickets.filter(({ ticket: { created } }) => created !== null && age(closed) - age(created) > 2);
    });
    return speaksOf(added.filter((tickets) => tickets.length >= 2));
  },
  mixed_container: ({ containers }) => {
    const mixed = containers.map(({ container, tickets }) => {
      const [operations, projects] = [of(tickets, 'operations'), of(tickets, 'project')];
      const clear = operations.length + projects.length;
      const few = operations.length <= projects.length ? operations : projects;
      const counts = container.open > 0 && !container.slipped && !container.neverEnding && clear >= 8;
      return counts && few.length / clear > 0.3 ? few : [];
    });
    return speaksOf(mixed.filter((tickets) => tickets.length > 0));
  },
};
