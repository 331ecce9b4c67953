import { useCallback, useState } from 'react';
import { openExport, type Refusal, readEntries } from '../../utils/export/read-json.ts';
import { mostEntries } from '../../utils/messaging/protocol.ts';
import { breathe } from '../../utils/model/breathing.ts';
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

/** A page of a file's tickets, from the one at `first` on. */
const pageAt = (texts: readonly string[], first: number): ReturnType<typeof readEntries> =>
  readEntries(texts.slice(first, first + mostEntries), first);

/**
 * Why a file is refused: nothing is merged unless every one of its tickets can be read. Null when they can; what was read is not
 * held, for all of a large file would be some hundred megabytes, and reading it again is quick.
 */
const refusalOf = async (texts: readonly string[]): Promise<Refusal | null> => {
  for (let first = 0; first < texts.length; first += mostEntries) {
    const page = pageAt(texts, first);
    if (!page.ok) return page;
    await breathe();
  }
  return null;
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
      const { entries, boards, snapshots, practices } = opened;
      const refusal = await refusalOf(entries);
      if (refusal !== null) return setImporting({ state: 'refused', why: refusal });
      const all = entries.length;
      let [done, added, changed] = [0, 0, 0];
      do {
        setImporting({ state: 'merging', done, all });
        const read = pageAt(entries, done);
        if (!read.ok) return setImporting({ state: 'refused', why: read });
        const around = done === 0 ? { boards, snapshots, practices } : { boards: [], snapshots: [], practices: [] };
        try {
          const answer = await send('importPage', { entries: read.entries, ...around });
          const { kept, reason } = answer.kept;
          if (!kept) return setImporting({ state: 'stopped', reason: reason ?? 'storage', done, all });
          added += answer.added;
          changed += answer.changed;
        } catch {
          return setImporting({ state: 'stopped', reason: 'unreachable', done, all });
        }
        done += read.entries.length;
      } while (done < all);
      setImporting({ state: 'done', added, changed, all });
    },
    [send],
  );
  return { importing, importText };
};
