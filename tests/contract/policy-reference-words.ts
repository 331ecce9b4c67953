import type { Judged } from '../../utils/model/portfolio.ts';
import { isDone } from '../../utils/model/ticket.ts';

/** What a hint has to come to: how many it speaks of (null where it speaks of one figure), and the tickets behind it. */
export interface Expected {
  count: number | null;
  tickets: readonly string[];
}

const today = Date.UTC(2026, 5, 30);
/** Days before 30 June 2026, by the calendar. */
export const age = (instant: string): number =>
  Math.round((today - Date.parse(`${instant.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
export const ids = (judged: readonly Judged[]): string[] => judged.map(({ ticket }) => ticket.id);
export const of = (judged: readonly Judged[], category: string): Judged[] =>
  judged.filter(({ verdict }) => verdict.category === category);
export const workIn = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ verdict }) => verdict.category !== 'not-work');
export const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;
export const homeOf = ({ ticket }: Judged): string => ticket.project?.key ?? '';
export const isUnderWay = ({ ticket }: Judged): boolean => ticket.statusCategory === 'indeterminate';

/**
 * Resolved on that day, or under way: since it was made where its history was read (which tells of no other status), else since it
 * was last touched.
 */
export const isInHandOn = ({ ticket }: Judged, day: string): boolean => {
  if (ticket.resolved?.slice(0, 10) === day) return true;
  const since =
    ticket.history !== null && ticket.created !== null ? ticket.created : (ticket.updated ?? ticket.created);
  return !isDone(ticket) && ticket.statusCategory === 'indeterminate' && since !== null && since.slice(0, 10) <= day;
};
