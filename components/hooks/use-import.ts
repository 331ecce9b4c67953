import { useCallback, useState } from 'react';
import { openExport, type Refusal, readEntries } from '../../utils/export/read-json.ts';
import { mostEntries } from '../../utils/messaging/protocol.ts';
import { breathe } from '../../utils/model/breathing.ts';
import type { ExportEntry } from '../../utils/model/export.ts';
import { byTurns } from '../../utils/model/steps.ts';
import { useBackground } from './background.ts';

/**
 * How far an import is: nothing yet, being read, so many of all tickets merged, done, refused with the place in the file, or
 * stopped because nothing more could be kept or nobody answered; what was merged until then stays.
 */
export type Importing =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'merging'; done: number; all: number }
  | { state: 'done'; added: number; changed: number; all: number }
  | { state: 'refused'; why: Refusal }
  | { state: 'stopped'; reason: 'quota' | 'storage' | 'unreachable'; done: number; all: number };

/** All tickets of a file, read page by page; nothing is merged unless every one of them can be read. */
const pagesOf = async (texts: readonly string[]): Promise<ExportEntry[][] | Refusal> => {
  const pages: ExportEntry[][] = [];
  for (let first = 0; first < texts.length; first += mostEntries) {
    const page = readEntries(texts.slice(first, first + mostEntries), first);
    if (!page.ok) return page;
    pages.push(page.entries);
    await breathe();
  }
  return pages;
};

/** Merges an exported file into what is stored, and says how far it is. */
export const useImport = (): { importing: Importing; importText(text: string): Promise<void> } => {
  const { send } = useBackground();
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });

  const importText = useCallback(
    async (text: string): Promise<void> => {
      setImporting({ state: 'reading' });
      const opened = await byTurns(openExport(text), breathe);
      if (!opened.ok) return setImporting({ state: 'refused', why: opened });
      const pages = await pagesOf(opened.entries);
      if (!Array.isArray(pages)) return setImporting({ state: 'refused', why: pages });
      const all = opened.entries.length;
      let [done, added, changed] = [0, 0, 0];
      const { boards, snapshots, practices } = opened;
      for (const entries of pages.length === 0 ? [[]] : pages) {
        setImporting({ state: 'merging', done, all });
        try {
          const first = done === 0;
          const page = {
            entries,
            ...(first ? { boards, snapshots, practices } : { boards: [], snapshots: [], practices: [] }),
          };
          const answer = await send('importPage', page);
          const { kept, reason } = answer.kept;
          if (!kept) return setImporting({ state: 'stopped', reason: reason ?? 'storage', done, all });
          added += answer.added;
          changed += answer.changed;
        } catch {
          return setImporting({ state: 'stopped', reason: 'unreachable', done, all });
        }
        done += entries.length;
      }
      setImporting({ state: 'done', added, changed, all });
    },
    [send],
  );
  return { importing, importText };
};
