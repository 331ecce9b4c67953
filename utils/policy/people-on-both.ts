import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import { ids, isOperations, isProject, isUnderWay, type PolicyTicket, peopleOf } from './policy-ticket.ts';

/** Days looked back, share of people on both kinds from which it is the rule, and fewest people for saying so; defaults of ours. */
const within = 28;
const most = 0.5;
const fewestPeople = 4;

const isCurrent = (ticket: PolicyTicket, today: string): boolean =>
  isUnderWay(ticket) || (ticket.resolved !== null && daysBetween(ticket.resolved, today) < within);

/** Half of the people or more had both projects and operations in their hands within four weeks. Nobody is named or ranked. */
export const peopleOnBoth: Hint = {
  id: 'people_on_both',
  find({ work, today }) {
    const current = work.filter((ticket) => isCurrent(ticket, today) && ticket.facts.people.length > 0);
    const onProjects = peopleOf(current.filter(isProject));
    const onOperations = peopleOf(current.filter(isOperations));
    const both = new Set([...onProjects].filter((person) => onOperations.has(person)));
    const all = new Set([...onProjects, ...onOperations]).size;
    if (all < fewestPeople || both.size < most * all) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_people_on_both',
      values: [{ number: all }],
      count: both.size,
      tickets: ids(current.filter(({ facts }) => facts.people.some((person) => both.has(person)))),
      sample: current.length,
      subjects: [],
      level: both.size / all,
    };
  },
};
