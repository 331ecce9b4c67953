import { useCallback } from 'react';
import { summaryWords } from '../../utils/i18n/summary-words.ts';
import type { ExportContent, ExportEntry } from '../../utils/model/export.ts';
import type { Scope } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';

/** Says how many tickets have been gathered so far, while there are more. */
type SoFar = (tickets: number) => void;

/** Gathers all that a scope's export holds, page by page; `name` is the scope's name. Null when the background does not answer. */
export const useExport = (): ((scope: Scope, name: string, soFar?: SoFar) => Promise<ExportContent | null>) => {
  const { send } = useBackground();
  return useCallback(
    async (scope, name, soFar) => {
      try {
        const head = await send('exportHead', { scope });
        const entries: ExportEntry[] = [];
        let after: string | null = null;
        do {
          const page: { entries: ExportEntry[]; next: string | null } = await send('exportPage', { scope, after });
          entries.push(...page.entries);
          after = page.next;
          if (after !== null) soFar?.(entries.length);
        } while (after !== null);
        return { made: new Date().toISOString(), name, entries, words: summaryWords, ...head };
      } catch {
        return null;
      }
    },
    [send],
  );
};
