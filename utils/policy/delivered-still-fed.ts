import type { Judged } from '../model/portfolio.ts';
import { isDone, type Ticket, ticketId } from '../model/ticket.ts';
import type { Contained, Hint, PolicyInput } from './hint.ts';

/** The day a container was delivered: its own closing, else the last release behind it; null when neither is known. */
const deliveredOn = ({ container, tickets }: Contained, { judged, today }: PolicyInput): string | null => {
  const ids = new Set(tickets.map(({ ticket }) => ticketId(ticket.site, ticket.host, container.key)));
  const own = judged.find(({ ticket }) => ids.has(ticket.id))?.ticket;
  if (own?.resolved) return own.resolved;
  const versions = (ticket: Ticket | undefined) => ticket?.versions ?? [];
  const released = [own, ...tickets.map(({ ticket }) => ticket)]
    .flatMap(versions)
    .flatMap((version) => (version.released && version.releaseDate ? [version.releaseDate] : []))
    .filter((day) => day.slice(0, 10) <= today)
    .sort();
  return released.at(-1) ?? null;
};

/** What has come since delivery; where the day is not known, the operational work that is open. */
const fedSince = (contained: Contained, input: PolicyInput): Judged[] => {
  const delivered = deliveredOn(contained, input);
  return contained.tickets.filter(({ ticket, verdict }) =>
    delivered === null
      ? verdict.category === 'operations' && !isDone(ticket)
      : ticket.created !== null && ticket.created > delivered,
  );
};

/** A container that was delivered while support keeps coming: a project that has slipped into operations (PM² names the signs). */
export const deliveredStillFed: Hint = {
  id: 'delivered_still_fed',
  find(input) {
    const slipped = input.containers
      .filter(({ container }) => container.slipped)
      .map((contained) => ({ contained, fed: fedSince(contained, input) }))
      .filter(({ fed }) => fed.length > 0)
      .sort((a, b) => b.fed.length - a.fed.length);
    const [worst] = slipped;
    if (!worst) return null;
    const { container } = worst.contained;
    return {
      hint: this.id,
      severity: 'alert',
      message: 'hint_delivered_still_fed',
      values: [container.title || container.key, { number: worst.fed.length }],
      count: slipped.length,
      tickets: slipped.flatMap(({ fed }) => fed.map(({ ticket }) => ticket.id)),
      sample: input.containers.length,
    };
  },
};
