import { still } from '../model/lifetime.ts';
import { addDays, mondayOf } from './days.ts';
import type { Hint } from './hint.ts';
import { ids, isOperations, isProject, type PolicyTicket, peopleOf } from './policy-ticket.ts';

/** Whole weeks looked back, share of people on both kinds from which it is the rule, and fewest people for saying so; defaults of ours. */
const weeks = 4;
const most = 0.5;
const fewestPeople = 4;

/** Those who had work of both kinds in hand within one week, and all who had any. */
interface Week {
  tickets: readonly PolicyTicket[];
  both: ReadonlySet<string>;
  all: number;
}

const minuteOf = (day: string): number => Date.parse(day) / 60_000;

const isInHand = ({ facts: { inHand } }: PolicyTicket, from: number, to: number): boolean => {
  for (let at = 0; at + 1 < inHand.length; at += 2) {
    const end = inHand[at + 1] ?? still;
    if ((inHand[at] ?? to) < to && (end === still || end > from)) return true;
  }
  return false;
};

const weekFrom = (held: readonly PolicyTicket[], monday: string): Week => {
  const tickets = held.filter((ticket) => isInHand(ticket, minuteOf(monday), minuteOf(addDays(monday, 7))));
  const onProjects = peopleOf(tickets.filter(isProject));
  const onOperations = peopleOf(tickets.filter(isOperations));
  return {
    tickets,
    both: new Set([...onProjects].filter((person) => onOperations.has(person))),
    all: new Set([...onProjects, ...onOperations]).size,
  };
};

/** In each of the last four whole weeks half of the people or more had both projects and operations in hand. Nobody is named or ranked. */
export const peopleOnBoth: Hint = {
  id: 'people_on_both',
  find({ work, today }) {
    const held = work.filter(({ facts }) => facts.people.length > 0 && facts.inHand.length > 0);
    const monday = mondayOf(today);
    const told = Array.from({ length: weeks }, (_, back) => weekFrom(held, addDays(monday, -7 * (back + 1))));
    const [last] = told;
    if (!last || told.some(({ both, all }) => all < fewestPeople || both.size < most * all)) return null;
    const concerned = told.flatMap(({ tickets, both }) =>
      tickets.filter(({ facts }) => facts.people.some((person) => both.has(person))),
    );
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_people_on_both',
      values: [{ number: last.all }],
      count: last.both.size,
      tickets: [...new Set(ids(concerned))],
      sample: new Set(told.flatMap(({ tickets }) => tickets)).size,
      subjects: [],
      level: last.both.size / last.all,
    };
  },
};
