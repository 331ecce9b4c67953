import type { Ticket } from '../../utils/model/ticket.ts';

/** What is not asked for of archived cards (`archivePath` of Trello), beside their estimate: an answer without it does not say that it is gone. */
const notInArchive = ['description', 'priority', 'checklists', 'recurrence'] as const;

/**
 * What is stored of a ticket once it was seen again. An answer of the API replaces what was known, but keeps what this read
 * could not tell: a history that it left out; where it came from beside the ticket's board, the column and the estimate that only
 * the board's own set-up tells, for as long as the ticket is what it was; and of an archived card what the archive is not asked
 * for. What only the page shows never takes evidence away: it brings the title, list and status that a reader can see have changed.
 */
export const merge = (seen: Ticket, stored: Ticket | null): Ticket => {
  if (stored === null) return seen;
  if (seen.evidence === 'api') {
    const isSame = seen.updated !== null && seen.updated === stored.updated;
    return {
      ...seen,
      ...(seen.closed === true ? inGaps(seen, stored) : {}),
      history: seen.history ?? stored.history,
      list: seen.list ?? (isSame || (seen.status !== null && seen.status === stored.status) ? stored.list : null),
      points: seen.points ?? (isSame || seen.closed === true ? stored.points : null),
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

/** What is stored of an archived card where its archive told nothing. */
const inGaps = (seen: Ticket, stored: Ticket): Partial<Ticket> =>
  Object.fromEntries(notInArchive.flatMap((field) => (seen[field] === null ? [[field, stored[field]]] : [])));

const withoutGaps = (seen: Ticket, stored: Ticket): Ticket => {
  const filled: Ticket = {
    ...stored,
    ...Object.fromEntries(Object.entries(seen).filter(([, value]) => value !== null)),
  };
  return seen.title === '' ? { ...filled, title: stored.title } : filled;
};
