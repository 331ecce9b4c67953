import type { Ticket } from '../../utils/model/ticket.ts';

/**
 * What is stored of a ticket once it was seen again. An answer of the API replaces what was known, but keeps what this read
 * could not tell: a history that it left out, and, where it came from beside the ticket's board, the column and the estimate
 * that only the board's own set-up tells, for as long as the ticket is what it was. What only the page shows never takes evidence away: it brings the title, list and status
 * that a reader can see have changed.
 */
export const merge = (seen: Ticket, stored: Ticket | null): Ticket => {
  if (stored === null) return seen;
  if (seen.evidence === 'api') {
    const isSame = seen.updated !== null && seen.updated === stored.updated;
    return {
      ...seen,
      history: seen.history ?? stored.history,
      list: seen.list ?? (isSame || (seen.status !== null && seen.status === stored.status) ? stored.list : null),
      points: seen.points ?? (isSame ? stored.points : null),
    };
  }
  if (stored.evidence === 'page') return withoutGaps(seen, stored);
  const moved = seen.list !== null && seen.list !== stored.list;
  return {
    ...stored,
    title: seen.title === '' ? stored.title : seen.title,
    list: seen.list ?? stored.list,
    ...(moved && seen.statusCategory !== null ? { status: seen.status, statusCategory: seen.statusCategory } : {}),
  };
};

const withoutGaps = (seen: Ticket, stored: Ticket): Ticket => {
  const filled: Ticket = {
    ...stored,
    ...Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== null)),
  };
  return seen.title === '' ? { ...filled, title: stored.title } : filled;
};
