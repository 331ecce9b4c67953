import { daysBetween } from './days.ts';
import { deliveredOn } from './delivery.ts';
import type { Hint } from './hint.ts';
import type { Contained } from './policy-input.ts';
import { ids, isOperations, type PolicyTicket, peopleOf } from './policy-ticket.ts';

/** Fewest operations tickets of a delivered project that its people still have; a default of ours. */
const fewestTickets = 2;

/** Open operations of a delivered container that are with people who delivered it. */
export const stillSupported = ({ tickets }: Contained, delivered: string): PolicyTicket[] => {
  const isBefore = ({ created }: PolicyTicket): boolean => (created ?? '').slice(0, 10) <= delivered.slice(0, 10);
  const builders = peopleOf(tickets.filter((ticket) => isBefore(ticket) && !isOperations(ticket)));
  return tickets.filter(
    (ticket) =>
      isOperations(ticket) && !ticket.done && !isBefore(ticket) && ticket.facts.people.some((one) => builders.has(one)),
  );
};

/** Delivered longer ago than the policy's warranty, and those who built it still do its operations. */
export const warrantyOver: Hint = {
  id: 'warranty_over',
  find({ containers, byId, policies, today }) {
    const delivered = containers.flatMap((contained) => {
      const day = deliveredOn(contained, byId, today);
      return day !== null && daysBetween(day, today) > policies.hypercareDays ? [{ contained, day }] : [];
    });
    const supported = delivered
      .map(({ contained, day }) => ({ contained, age: daysBetween(day, today), held: stillSupported(contained, day) }))
      .filter(({ held }) => held.length >= fewestTickets)
      .sort((a, b) => b.held.length - a.held.length);
    const [first] = supported;
    if (!first) return null;
    const { container } = first.contained;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_warranty_over',
      values: [
        container.title || container.key,
        { number: first.age },
        { number: policies.hypercareDays },
        { number: first.held.length },
      ],
      count: supported.length,
      tickets: ids(supported.flatMap(({ held }) => held)),
      sample: delivered.length,
      subjects: supported.map(({ contained }) => contained.id),
      level: 0,
    };
  },
};
