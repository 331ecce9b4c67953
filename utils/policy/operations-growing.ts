import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import { ids, isOperations, type PolicyTicket } from './policy-ticket.ts';
import { smallestSample } from './thresholds.ts';

/** Length of a period in days, how many rises in a row, and the least total rise as a share; defaults of ours. */
const period = 28;
const rises = 3;
const leastRise = 0.08;

/** Created in each of the last periods, the latest first. */
const byPeriod = (work: readonly PolicyTicket[], today: string): PolicyTicket[][] => {
  const periods: PolicyTicket[][] = Array.from({ length: rises + 1 }, () => []);
  for (const ticket of work) {
    if (ticket.created === null) continue;
    periods[Math.floor(daysBetween(ticket.created, today) / period)]?.push(ticket);
  }
  return periods;
};

const shareOf = (tickets: readonly PolicyTicket[]): number => tickets.filter(isOperations).length / tickets.length;

/** The share of operations among new tickets rose three periods of four weeks running, by eight points or more together. */
export const operationsGrowing: Hint = {
  id: 'operations_growing',
  find({ work, today }) {
    const periods = byPeriod(work, today);
    if (periods.some((tickets) => tickets.length < smallestSample)) return null;
    const shares = periods.map(shareOf);
    const [last = 0, first = 0] = [shares[0], shares.at(-1)];
    const rose = shares.slice(0, -1).every((share, at) => share > (shares[at + 1] ?? 1));
    // Figures are compared as they are read: 8 points as shown on screen.
    if (!rose || Math.round((last - first) * 1000) < leastRise * 1000) return null;
    const sample = periods.reduce((sum, tickets) => sum + tickets.length, 0);
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_operations_growing',
      values: [{ share: first }, { share: last }, { number: sample }],
      count: null,
      tickets: ids((periods[0] ?? []).filter(isOperations)),
      sample,
      subjects: [],
      level: last,
    };
  },
};
