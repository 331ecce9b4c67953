import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import { ids, isUnderWay, type PolicyTicket } from './policy-ticket.ts';
import { smallestSample } from './thresholds.ts';

/** Days of throughput, and the share of urgent tickets in it from which nothing is urgent any more; defaults of ours. */
const within = 28;
const mostUrgent = 0.1;

const isUrgent = ({ facts }: PolicyTicket): boolean => facts.urgent;

const byHome = (tickets: readonly PolicyTicket[]): PolicyTicket[][] => {
  const homes = new Map<string, PolicyTicket[]>();
  for (const ticket of tickets) {
    const known = homes.get(ticket.facts.home);
    if (known) known.push(ticket);
    else homes.set(ticket.facts.home, [ticket]);
  }
  return [...homes.values()].sort((a, b) => b.length - a.length);
};

/** More urgent tickets in progress at once than the policy allows a team, or more than a tenth of what was finished in four weeks. */
export const tooManyUrgent: Hint = {
  id: 'too_many_urgent',
  find({ work, policies, today }) {
    const underWay = work.filter(isUnderWay);
    const over = byHome(underWay.filter(isUrgent)).filter((tickets) => tickets.length > policies.urgent);
    const [first] = over;
    const about = { hint: this.id, severity: 'warning' } as const;
    if (first) {
      return {
        ...about,
        message: 'hint_too_many_urgent',
        values: [first[0]?.facts.homeName ?? '', { number: first.length }, { number: policies.urgent }],
        count: over.length,
        tickets: ids(over.flat()),
        sample: underWay.length,
        subjects: over.flatMap(([ticket]) => ticket?.facts.home ?? []),
        level: first.length,
      };
    }
    const finished = work.filter(({ resolved }) => resolved !== null && daysBetween(resolved, today) < within);
    const urgent = finished.filter(isUrgent);
    const share = urgent.length / finished.length;
    if (finished.length < smallestSample || share <= mostUrgent) return null;
    return {
      ...about,
      message: 'hint_too_many_urgent_done',
      values: [{ share }, { number: finished.length }],
      count: null,
      tickets: ids(urgent),
      sample: finished.length,
      subjects: [],
      level: share,
    };
  },
};
