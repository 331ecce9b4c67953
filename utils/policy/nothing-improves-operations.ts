import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import { ids, isProject, type PolicyTicket } from './policy-ticket.ts';

/** Days looked back, fewest project tickets in them, and fewest runs and series that would be worth improving; defaults of ours. */
const within = 90;
const fewestProject = 10;
const fewestRuns = 4;
const fewestSeries = 3;

/** Projects are worked on and series run, but no project ticket is linked to a series or speaks of making one smaller. */
export const nothingImprovesOperations: Hint = {
  id: 'nothing_improves_operations',
  find({ work, runs, today }) {
    const long = runs.filter(({ series }) => series.count >= fewestRuns);
    const isRecent = ({ updated, created }: PolicyTicket): boolean => {
      const at = updated ?? created;
      return at !== null && daysBetween(at, today) < within;
    };
    const projects = work.filter((ticket) => isProject(ticket) && ticket.read && isRecent(ticket));
    if (long.length < fewestSeries || projects.length < fewestProject) return null;
    if (projects.some(({ facts }) => facts.improves)) return null;
    const running = new Set(long.flatMap(({ tickets }) => ids(tickets)));
    const linked = new Set(long.flatMap(({ tickets }) => tickets.flatMap(({ facts }) => facts.links)));
    if (projects.some(({ id, facts }) => linked.has(id) || facts.links.some((link) => running.has(link)))) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_nothing_improves_operations',
      values: [{ number: projects.length }, { number: long.length }],
      count: null,
      tickets: ids(long.flatMap(({ tickets }) => tickets.slice(-1))),
      sample: projects.length,
      subjects: [],
      level: 0,
    };
  },
};
