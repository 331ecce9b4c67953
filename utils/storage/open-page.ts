import type { Fact } from '../model/fact.ts';
import { categories, factAt, factsOf, type LedgerPage, pageOf } from '../model/ledger.ts';

/** A page of the ledger on which facts change. */
export interface OpenPage {
  /** How many tickets it will hold. */
  size(): number;
  has(id: string): boolean;
  /** The fact of a ticket as it was when the page was opened; null when it was not on it. */
  before(id: string): Fact | null;
  /** Puts a fact on it or changes it there; null takes it off. */
  set(id: string, fact: Fact | null): void;
  /** The page as it is now. */
  closed(): LedgerPage;
}

/** A fact but for what changes with every verdict. */
const rest = (fact: Fact): string => JSON.stringify({ ...fact, category: null, open: null });

/** Facts that differ in nothing but category and whether they are open are written into their columns, all others make the page anew. */
const patched = (
  stored: LedgerPage,
  at: ReadonlyMap<string, number>,
  changes: ReadonlyMap<string, Fact | null>,
): LedgerPage | null => {
  const [category, open] = [stored.category.slice(), stored.open.slice()];
  for (const [id, fact] of changes) {
    const place = at.get(id);
    if (place === undefined || fact === null || rest(factAt(stored, place)) !== rest(fact)) return null;
    category[place] = categories.indexOf(fact.category);
    open[place] = fact.open ? 1 : 0;
  }
  return { ...stored, category, open };
};

/** Opens a page as it is stored; null where there is none, or none that could be read. */
export const openPage = (page: number, stored: LedgerPage | null): OpenPage => {
  const at = new Map(stored?.ids.map((id, place) => [id, place]));
  const changes = new Map<string, Fact | null>();
  let size = at.size;
  const isOn = (id: string): boolean => (changes.has(id) ? changes.get(id) !== null : at.has(id));
  return {
    size: () => size,
    has: (id) => at.has(id),
    before: (id) => {
      const place = at.get(id);
      return stored === null || place === undefined ? null : factAt(stored, place);
    },
    set: (id, fact) => {
      size += (fact === null ? 0 : 1) - (isOn(id) ? 1 : 0);
      changes.set(id, fact);
    },
    closed: () => {
      const same = stored && patched(stored, at, changes);
      if (same) return same;
      const facts = new Map((stored ? factsOf(stored) : []).map((fact) => [fact.id, fact]));
      for (const [id, fact] of changes) {
        if (fact === null) facts.delete(id);
        else facts.set(id, fact);
      }
      return pageOf(page, [...facts.values()]);
    },
  };
};
