import type { TicketRow } from '../../utils/model/portfolio.ts';
import type { Category } from '../../utils/model/verdict.ts';

/** Which tickets of a list are shown. `ids` are those behind a hint; null for all. */
export interface TicketFilter {
  category: Category | 'all';
  search: string;
  openOnly: boolean;
  ids: readonly string[] | null;
}

export const everyTicket: TicketFilter = { category: 'all', search: '', openOnly: false, ids: null };

/** 'All' are all work items; what is no work shows under its own name only. */
const inCategory = ({ verdict }: TicketRow, wanted: TicketFilter['category']): boolean =>
  wanted === 'all' ? verdict.category !== 'not-work' : verdict.category === wanted;

/** The rows that pass everything but the category, for counting per category. Every word of the search must occur in key, title, list or type. */
export const beforeCategory = (rows: readonly TicketRow[], filter: TicketFilter): TicketRow[] => {
  const words = filter.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const ids = filter.ids === null ? null : new Set(filter.ids);
  return rows.filter((row) => {
    if (filter.openOnly && !row.open) return false;
    if (ids && !ids.has(row.id)) return false;
    if (words.length === 0) return true;
    const text = `${row.key} ${row.title} ${row.list ?? ''} ${row.type ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
};

export const ofCategory = (rows: readonly TicketRow[], wanted: TicketFilter['category']): TicketRow[] =>
  rows.filter((row) => inCategory(row, wanted));
