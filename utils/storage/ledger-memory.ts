import type { Ledger, LedgerPage } from '../model/ledger.ts';
import type { Total } from '../model/total.ts';
import type { LedgerWritten } from './ledger-writer.ts';

let pages: Map<number, LedgerPage> | null = null;
let totals = new Map<string, Total | null>();
/** Counts what was written, so that a reading that was overtaken is not taken for the present state. */
let generation = 0;
let reading: Promise<Ledger> | null = null;

const load = async (read: () => Promise<LedgerPage[]>): Promise<Ledger> => {
  for (;;) {
    const began = generation;
    const found = await read();
    if (began !== generation) continue;
    pages = new Map(found.map((page) => [page.page, page]));
    return [...pages.values()];
  }
};

/**
 * The ledger and the totals in memory, for as long as the background lives: it is the only one that writes them. What is here is
 * what was kept last, also while a write is under way, so that nobody who asks has to wait for one.
 */
export const ledgerMemory = {
  async pages(read: () => Promise<LedgerPage[]>): Promise<Ledger> {
    if (pages !== null) return [...pages.values()];
    reading ??= load(read).finally(() => {
      reading = null;
    });
    return reading;
  },

  async total(scope: string, read: () => Promise<Total | null>): Promise<Total | null> {
    const known = totals.get(scope);
    if (known !== undefined) return known;
    const began = generation;
    const found = await read();
    if (began === generation) totals.set(scope, found);
    return totals.get(scope) ?? found;
  },

  /** Follows a write that was kept; `cleared` says that everything before it has gone. */
  follow(written: LedgerWritten, cleared: boolean): void {
    generation += 1;
    if (cleared) {
      pages = new Map();
      totals = new Map();
    }
    for (const total of written.totals) totals.set(total.scope, total);
    if (pages === null) return;
    for (const page of written.pages) {
      if (page.ids.length === 0) pages.delete(page.page);
      else pages.set(page.page, page);
    }
  },

  /** Forgets what is in memory; the next question reads it again. */
  forget(): void {
    generation += 1;
    pages = null;
    totals = new Map();
  },
};
