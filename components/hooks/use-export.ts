import { useCallback } from 'react';
import { summaryWords } from '../../utils/i18n/summary-words.ts';
import type { ExportContent, ExportEntry } from '../../utils/model/export.ts';
import type { Scope } from '../../utils/model/question.ts';
import { useBackground } from './background.ts';

/** Gathers all that a scope's export holds, page by page; `name` is the scope's name. Null when the background does not answer. */
export const useExport = (): ((scope: Scope, name: string) => Promise<ExportContent | null>) => {
  const { send } = useBackground();
  return useCallback(
    async (scope, name) => {
      try {
        const head = await send('exportHead', { scope });
        const entries: ExportEntry[] = [];
        let after: string | null = null;
        do {
          const page: { entries: ExportEntry[]; next: string | null } = await send('exportPage', { scope, after });
          entries.push(...page.entries);
          after = page.next;
        } while (after !== null);
        return { made: new Date().toISOString(), name, entries, words: summaryWords, ...head };
      } catch {
        return null;
      }
    },
    [send],
  );
};
