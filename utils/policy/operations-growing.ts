import { type Basis, plainBasis } from '../model/question.ts';
import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import { ids, isOperations, type PolicyTicket } from './policy-ticket.ts';
import { smallestSample } from './thresholds.ts';
import type { Weighed } from './weighed.ts';

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

/** The share of operations by the measure, and how many tickets it rests on; 0 of nothing. */
const shareOf = (tickets: readonly PolicyTicket[], { present }: Weighed): { share: number; sample: number } => {
  const known = tickets.flatMap((ticket) => {
    const units = present === null ? 1 : present.get(ticket.id);
    return units === undefined ? [] : [{ ticket, units }];
  });
  const sum = (some: typeof known): number => some.reduce((whole, { units }) => whole + units, 0);
  const whole = sum(known);
  const operations = sum(known.filter(({ ticket }) => isOperations(ticket)));
  return { share: whole === 0 ? 0 : operations / whole, sample: known.length };
};

/** The share of operations among new tickets rose three periods of four weeks running, by eight points or more together. */
export const operationsGrowing: Hint = {
  id: 'operations_growing',
  find({ work, weighed, today }) {
    const periods = byPeriod(work, today);
    const told = periods.map((tickets) => shareOf(tickets, weighed));
    if (told.some(({ sample }) => sample < smallestSample)) return null;
    const shares = told.map(({ share }) => share);
    const [last = 0, first = 0] = [shares[0], shares.at(-1)];
    const rose = shares.slice(0, -1).every((share, at) => share > (shares[at + 1] ?? 1));
    // Figures are compared as they are read: 8 points as shown on screen.
    if (!rose || Math.round((last - first) * 1000) < leastRise * 1000) return null;
    const sample = told.reduce((sum, one) => sum + one.sample, 0);
    const basis: Basis = { measure: weighed.basis.measure, period: plainBasis.period };
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_operations_growing',
      values: [{ share: first }, { share: last }, { tickets: sample, basis }],
      count: null,
      tickets: ids((periods[0] ?? []).filter(isOperations)),
      sample,
      subjects: [],
      level: last,
    };
  },
};
