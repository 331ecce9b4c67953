import type { BackgroundResponses } from '../../utils/messaging/protocol.ts';
import type { Figures, Trend } from '../../utils/model/figures.ts';
import type { TicketRow } from '../../utils/model/portfolio.ts';
import type { Measure, Question, Scope, Selection } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';
import { type Live, useLive } from './use-live.ts';

/** The answer to a question, kept up to date. */
export const useFigures = (question: Question): Live<Figures> => {
  const { send } = useBackground();
  return useLive(JSON.stringify(question), () => send('figures', question));
};

/** How a scope moved over so many weeks, kept up to date. */
export const useTrend = (scope: Scope, measure: Measure, weeks: number): Live<Trend> => {
  const { send } = useBackground();
  return useLive(JSON.stringify([scope, measure, weeks]), () => send('trend', { scope, measure, weeks }));
};

/** Tickets that the reader wants to see: those behind a figure, all or those of one group (null: those in none), or some by id. */
export type Behind =
  | { kind: 'question'; question: Question; group?: string | null }
  | { kind: 'ids'; ids: readonly string[] };

/** Rows that are asked for at once. */
const mostRows = 2_000;

/** The tickets behind a figure, kept up to date; `total` counts all of them, of which the first 2,000 come. */
export const useBehind = (behind: Behind): Live<BackgroundResponses['rows']> => {
  const { send } = useBackground();
  return useLive(JSON.stringify(behind), async () => {
    if (behind.kind === 'ids') {
      const rows: TicketRow[] = await send('rowsOf', { ids: [...behind.ids] });
      return { rows, total: rows.length };
    }
    const { question } = behind;
    const group = behind.group === undefined ? {} : { group: behind.group };
    return send('rows', { question, ...group, offset: 0, limit: mostRows });
  });
};

/** The selections that the reader keeps; empty until they have come. */
export const useSelections = (): readonly Selection[] => {
  const { send } = useBackground();
  const { value } = useLive('selections', () => send('readSettings', null));
  return value?.selections ?? [];
};
