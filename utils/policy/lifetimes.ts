import { daysBetween } from './days.ts';
import { isOperations, type PolicyTicket } from './policy-ticket.ts';

/** Fewest closed tickets of a kind of which a usual lifetime is known; deviations beyond which one is unusual (S06). */
const fewestClosed = 20;
const deviations = 3;
/** Least deviation that counts, so that a kind that is always closed at once does not make a week an age. */
const leastDeviation = Math.log(2);

const kindOf = ({ facts, type }: PolicyTicket): string => `${facts.home} ${type ?? ''}`;

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/**
 * Days from which a lifetime is unusually long, by the kind of ticket (home and type), over closed operations: three median
 * absolute deviations of the logarithm above the median. Kinds with fewer than twenty closed tickets have none.
 */
export const longLives = (work: readonly PolicyTicket[]): ((ticket: PolicyTicket) => number | null) => {
  const lives = new Map<string, number[]>();
  for (const ticket of work) {
    if (!ticket.done || !isOperations(ticket) || ticket.created === null || ticket.resolved === null) continue;
    const life = Math.log(Math.max(1, daysBetween(ticket.created, ticket.resolved)));
    const known = lives.get(kindOf(ticket));
    if (known) known.push(life);
    else lives.set(kindOf(ticket), [life]);
  }
  const limits = new Map<string, number>();
  for (const [kind, logs] of lives) {
    if (logs.length < fewestClosed) continue;
    const middle = median(logs.sort((a, b) => a - b));
    const mad = median(logs.map((log) => Math.abs(log - middle)).sort((a, b) => a - b));
    // Days in thousandths: no life is told apart by the last bits of a logarithm.
    limits.set(kind, Math.round(Math.exp(middle + deviations * Math.max(mad, leastDeviation)) * 1000) / 1000);
  }
  return (ticket) => limits.get(kindOf(ticket)) ?? null;
};
