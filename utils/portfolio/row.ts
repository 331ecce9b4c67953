import type { Judged, TicketRow } from '../model/portfolio.ts';
import { isDone } from '../model/ticket.ts';

/** The line of a list that a stored ticket makes. */
export const rowOf = ({ ticket, verdict, correction }: Judged): TicketRow => ({
  id: ticket.id,
  key: ticket.key,
  title: ticket.title,
  url: ticket.url,
  type: ticket.type,
  list: ticket.list,
  points: ticket.points,
  open: !isDone(ticket),
  verdict,
  correction,
});
