import type { Ticket } from '../../utils/model/ticket.ts';

/**
 * What is stored of a ticket once it was seen again. An answer of the API replaces what was known, but keeps a history
 * that this read left out. What only the page shows never takes evidence away: it brings the title, list and status
 * that a reader can see have changed.
 */
export const merge = (seen: Ticket, stored: Ticket | null): Ticket => {
  if (stored === null) return seen;
  if (seen.evidence === 'api') {
    return seen.history === null && stored.history !== null ? { ...seen, history: stored.history } : seen;
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
