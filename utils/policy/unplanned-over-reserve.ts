import type { WorkFacts } from '../model/work-facts.ts';
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
  late: PolicyTicket[];
}

const lateShare = (sprints: readonly Sprint[]): number =>
  sprints.reduce((sum, { late }) => sum + late.length, 0) /
  sprints.reduce((sum, { tickets }) => sum + tickets.length, 0);

/** Before its end a sprint has yet to show what comes in; where the end is not known, it counts once it has begun. */
const counts = ({ start, end }: WorkFacts['sprints'][number], today: string): boolean =>
  start.slice(0, 10) <= today && (end === null || end.slice(0, 10) <= today);

/** The last sprints of each home, the latest first; a ticket that went from one into the next was in both. */
const lastSprints = (work: readonly PolicyTicket[], today: string): Sprint[][] => {
  const homes = new Map<string, Map<string, Sprint>>();
  for (const ticket of work) {
    const { home, homeName } = ticket.facts;
    for (const one of ticket.facts.sprints) {
      if (!counts(one, today)) continue;
      const sprints = homes.get(home) ?? new Map<string, Sprint>();
      homes.set(home, sprints);
      const key = `${one.start} ${one.name}`;
      const sprint = sprints.get(key) ?? { home, homeName, start: one.start, tickets: [], late: [] };
      sprints.set(key, sprint);
      sprint.tickets.push(ticket);
      if (one.late) sprint.late.push(ticket);
    }
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
      .filter((last) => last.every((sprint) => lateShare([sprint]) > reserve))
      .sort((a, b) => lateShare(b) - lateShare(a));
    const [first] = over;
    if (!first) return null;
    const share = lateShare(first);
    const inSprints = first.reduce((sum, { tickets }) => sum + tickets.length, 0);
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_unplanned_over_reserve',
      values: [first[0]?.homeName ?? '', { share }, { number: inSprints }, { share: reserve }],
      count: over.length,
      tickets: [...new Set(ids(over.flat().flatMap(({ late }) => late)))],
      sample: told.flat().reduce((sum, { tickets }) => sum + tickets.length, 0),
      subjects: over.flatMap(([sprint]) => sprint?.home ?? []),
      level: share,
    };
  },
};
