import { useCallback, useState } from 'react';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import type { Question } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';
import { type Live, useLive } from './use-live.ts';

/** Tickets that the reader wants to see: those behind a figure, all or those of one group (null: those in none), or some by id. */
export type Behind =
  | { kind: 'question'; question: Question; group?: string | null }
  | { kind: 'ids'; ids: readonly string[] };

/** The first of the tickets that were asked for, and how many there are. */
export interface Rows {
  rows: readonly TicketRow[];
  total: number;
}

/** Rows that come at once, and once more with each wish for more. */
export const rowsAtOnce = 2_000;

/** Rows of tickets, kept up to date; null asks for none. `more` wishes for those after the ones that have come. */
export const useRows = (behind: Behind | null): Live<Rows> & { more(): void } => {
  const { send } = useBackground();
  const key = behind && JSON.stringify(behind);
  const [wished, setWished] = useState({ key, pages: 1 });
  const pages = wished.key === key ? wished.pages : 1;
  const { value, ...live } = useLive<{ of: string | null } & Rows>(key && `${pages} ${key}`, async () => {
    const rows: TicketRow[] = [];
    let total = 0;
    if (behind?.kind === 'ids') {
      rows.push(...(await send('rowsOf', { ids: [...behind.ids] })));
      total = rows.length;
    } else if (behind) {
      const { question } = behind;
      const group = behind.group === undefined ? {} : { group: behind.group };
      do {
        const page = await send('rows', { question, ...group, offset: rows.length, limit: rowsAtOnce });
        rows.push(...page.rows);
        total = page.total;
        if (page.rows.length < rowsAtOnce) break;
      } while (rows.length < pages * rowsAtOnce);
    }
    return { of: key, rows, total };
  });
  const more = useCallback(() => setWished({ key, pages: pages + 1 }), [key, pages]);
  return { ...live, value: value?.of === key ? value : null, more };
};
