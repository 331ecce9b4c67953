import { daysBetween } from './days.ts';
import { endedOn } from './endeavour.ts';
import type { Hint } from './hint.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';

/** Days of each of the two spans compared, least growth, and fewest tickets in the earlier span; defaults of ours. */
const span = 60;
const leastGrowth = 0.2;
const fewestBefore = 10;

/** More operations came in the last sixty days than in the sixty before, and a project was finished in between. */
export const operationsAfterDelivery: Hint = {
  id: 'operations_after_delivery',
  find({ operations, endeavours, today }) {
    const created = (from: number, to: number): PolicyTicket[] =>
      operations.filter((ticket) => {
        const age = ticket.created === null ? -1 : daysBetween(ticket.created, today);
        return age >= to && age < from;
      });
    const [last, before] = [created(span, 0), created(2 * span, span)];
    const growth = (last.length - before.length) / before.length;
    if (before.length < fewestBefore || Math.round(growth * 1000) < leastGrowth * 1000) return null;
    const finished = endeavours
      .flatMap((one) => {
        const day = endedOn(one);
        return day === null ? [] : [{ one, day, age: daysBetween(day, today) }];
      })
      .filter(({ age }) => age >= span / 2 && age < 2 * span)
      .sort((a, b) => (a.day < b.day ? 1 : -1));
    const [latest] = finished;
    if (!latest) return null;
    return {
      hint: this.id,
      severity: 'info',
      message: 'hint_operations_after_delivery',
      values: [latest.one.title, { share: growth }, { number: before.length }, { number: last.length }],
      count: finished.length,
      tickets: ids(last),
      sample: before.length + last.length,
      subjects: finished.map(({ one }) => one.id),
      level: 0,
    };
  },
};
