import type { Series } from '../model/verdict.ts';
import { daysBetween } from './days.ts';
import { isOperations, type PolicyTicket } from './policy-ticket.ts';

/** A series of operations with those of its runs that are in the scope, oldest first. */
export interface Runs {
  /** Home and masked title. */
  key: string;
  /** The title of its latest run. */
  title: string;
  series: Series;
  tickets: readonly PolicyTicket[];
}

const byCreation = (a: PolicyTicket, b: PolicyTicket): number =>
  (a.created ?? '') < (b.created ?? '') ? -1 : (a.created ?? '') > (b.created ?? '') ? 1 : a.id < b.id ? -1 : 1;

/** The series of operations in a scope, the longest first. */
export const runsOf = (work: readonly PolicyTicket[]): Runs[] => {
  const found = new Map<string, { series: Series; tickets: PolicyTicket[] }>();
  for (const ticket of work) {
    if (ticket.series === null || !isOperations(ticket)) continue;
    const key = `${ticket.facts.home} ${ticket.series.mask}`;
    const known = found.get(key);
    if (known) {
      known.tickets.push(ticket);
      // A run is judged again only when its context turns, so the largest count is the latest that is known.
      if (ticket.series.count > known.series.count) known.series = ticket.series;
    } else found.set(key, { series: ticket.series, tickets: [ticket] });
  }
  return [...found]
    .map(([key, { series, tickets }]) => {
      const inOrder = tickets.sort(byCreation);
      return { key, title: inOrder.at(-1)?.title ?? series.mask, series, tickets: inOrder };
    })
    .sort((a, b) => b.series.count - a.series.count || (a.key < b.key ? -1 : 1));
};

/** The runs that were created in the days from `from` up to but not including `to` days ago. */
export const runsWithin = ({ tickets }: Runs, today: string, from: number, to: number): PolicyTicket[] =>
  tickets.filter(({ created }) => {
    if (created === null) return false;
    const age = daysBetween(created, today);
    return age < from && age >= to;
  });
