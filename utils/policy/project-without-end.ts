import type { Ticket } from '../model/ticket.ts';
import { daysBetween } from './days.ts';
import { type Endeavour, endeavoursOf, isOver } from './endeavour.ts';
import type { Hint } from './hint.ts';

/** Days that a project may stand without an end before the hint speaks; a default of ours. */
const graceDays = 14;

const hasEnd = ({ due, versions, milestone }: Ticket): boolean =>
  due !== null || milestone !== null || (versions ?? []).length > 0;

/** Only what the API was asked for is known to be missing, and an end on any part is an end. */
const lacksEnd = ({ own, tickets }: Endeavour, today: string): boolean =>
  own !== null &&
  own.ticket.evidence === 'api' &&
  own.ticket.created !== null &&
  daysBetween(own.ticket.created, today) > graceDays &&
  !hasEnd(own.ticket) &&
  !tickets.some(({ ticket }) => hasEnd(ticket));

/** A project that holds other work, is older than two weeks and has no due date, release or milestone anywhere. */
export const projectWithoutEnd: Hint = {
  id: 'project_without_end',
  find(input) {
    const open = endeavoursOf(input).filter((endeavour) => !isOver(endeavour));
    const endless = open.filter((endeavour) => lacksEnd(endeavour, input.today));
    const [first] = endless;
    if (!first) return null;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_project_without_end',
      values: [first.title],
      count: endless.length,
      tickets: endless.flatMap(({ own }) => (own ? [own.ticket.id] : [])),
      sample: open.length,
    };
  },
};
