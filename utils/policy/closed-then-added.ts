import { daysBetween } from './days.ts';
import type { Hint } from './hint.ts';
import type { Contained } from './policy-input.ts';
import { ids, type PolicyTicket } from './policy-ticket.ts';

/** Days after closing in which late booking is usual, and fewest tickets after them; defaults of ours. */
const lateBooking = 2;
const fewest = 2;

const addedSince = ({ tickets }: Contained, closed: string): PolicyTicket[] =>
  tickets.filter(({ created }) => created !== null && daysBetween(closed, created) > lateBooking);

/** A project that was closed and still got new tickets, but not so many for so long that it has become operations. */
export const closedThenAdded: Hint = {
  id: 'closed_then_added',
  find({ containers, byId }) {
    const closed = containers.flatMap((contained) => {
      const day = byId.get(contained.id)?.resolved ?? null;
      return day === null || contained.container.slipped ? [] : [{ contained, day }];
    });
    const reopened = closed
      .map(({ contained, day }) => ({ contained, added: addedSince(contained, day) }))
      .filter(({ added }) => added.length >= fewest)
      .sort((a, b) => b.added.length - a.added.length);
    const [first] = reopened;
    if (!first) return null;
    const { container } = first.contained;
    return {
      hint: this.id,
      severity: 'warning',
      message: 'hint_closed_then_added',
      values: [container.title || container.key, { number: first.added.length }],
      count: reopened.length,
      tickets: ids(reopened.flatMap(({ added }) => added)),
      sample: closed.length,
      subjects: reopened.map(({ contained }) => contained.id),
      level: 0,
    };
  },
};
