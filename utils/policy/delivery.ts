import type { Contained } from './policy-input.ts';
import { isOperations, type PolicyTicket } from './policy-ticket.ts';

/** The day a container was delivered: its own closing, else the last release behind it; null when neither is known. */
export const deliveredOn = (
  { id, container, tickets }: Contained,
  byId: ReadonlyMap<string, PolicyTicket>,
  today: string,
): string | null => {
  const own = byId.get(id);
  if (own?.resolved) return own.resolved;
  const released = [own, ...tickets]
    .flatMap((ticket) => ticket?.facts.released ?? [])
    .filter((day) => day <= today)
    .sort();
  return released.at(-1) ?? container.shape?.delivered ?? null;
};

/** What has come since delivery; where the day is not known, the operational work that is open. */
export const fedSince = ({ tickets }: Contained, delivered: string | null): PolicyTicket[] =>
  tickets.filter((ticket) =>
    delivered === null
      ? isOperations(ticket) && !ticket.done
      : ticket.created !== null && ticket.created.slice(0, delivered.length) > delivered,
  );
