import type { Hint } from './hint.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';

/** Sprints in a row, and fewest tickets of each; defaults of ours. */
const inARow = 3;
const fewestTickets = 10;

interface Sprint {
  home: string;
  homeName: string;
  start: string;
  tickets: PolicyTicket[];
}

const isLate = ({ facts }: PolicyTicket): boolean => facts.sprint?.late === true;
const lateShare = (tickets: readonly PolicyTicket[]): number => tickets.filter(isLate).length / tickets.length;

/** The last sprints of each home that have begun, the latest first. */
const lastSprints = (work: readonly PolicyTicket[], today: string): Sprint[][] => {
  const homes = new Map<string, Map<string, Sprint>>();
  for (const ticket of work) {
    const { sprint, home, homeName } = ticket.facts;
    if (sprint === null || sprint.start === null || sprint.start.slice(0, 10) > today) continue;
    const sprints = homes.get(home) ?? new Map<string, Sprint>();
    const known = sprints.get(sprint.name);
    if (known) known.tickets.push(ticket);
    else sprints.set(sprint.name, { home, homeName, start: sprint.start, tickets: [ticket] });
    homes.set(home, sprints);
  }
  return [...homes.values()].map((sprints) =>
    [...sprints.values()].sort((a, b) => (a.start < b.start ? 1 : -1)).slice(0, inARow),
  );
};

/** In each of a team's last three sprints more came in after the start than the policy keeps free for it. */
export const unplannedOverReserve: Hint = {
  id: 'unplanned_over_reserve',
  find({ work, policies: { reserve }, today }) {
    const told = lastSprints(work, today).filter(
      (last) => last.length === inARow && last.every(({ tickets }) => tickets.length >= fewestTickets),
    );
    const over = told
      .filter((last) => last.every(({ tickets }) => lateShare(tickets) > reserve))
      .map((last) => ({ last, tickets: last.flatMap(({ tickets }) => tickets) }))
      .sort((a, b) => lateShare(b.tickets) - lateShare(a.tickets));
    const [first] = over;
    if (!first) return null;
    const share = lateShare(first.tickets);
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_unplanned_over_reserve',
      values: [first.last[0]?.homeName ?? '', { share }, { number: first.tickets.length }, { share: reserve }],
      count: over.length,
      tickets: ids(over.flatMap(({ tickets }) => tickets.filter(isLate))),
      sample: told.flat().reduce((sum, { tickets }) => sum + tickets.length, 0),
      subjects: over.flatMap(({ last }) => last[0]?.home ?? []),
      level: share,
    };
  },
};
