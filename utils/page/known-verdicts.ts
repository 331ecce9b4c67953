import type { Verdict } from '../model/verdict.ts';

/** Verdicts kept beyond those of the tickets on the page, so that a card scrolled back into view is tagged at once. */
const most = 20_000;

/** Whether a tag says the same by both: a page is told no more of a probability than it shows. */
const isSame = (one: Verdict, other: Verdict): boolean =>
  one === other ||
  (one.category === other.category &&
    one.confidence === other.confidence &&
    one.by === other.by &&
    one.probability === other.probability);

/** The verdicts that a page has heard of. */
export interface KnownVerdicts {
  get(id: string): Verdict | undefined;
  /** Takes these and tells of each that says something new; the oldest go that are too many and of which `stands` is not true. */
  take(fresh: Readonly<Record<string, Verdict>>, changed: (id: string) => void, stands: (id: string) => boolean): void;
  /** False when there was none. */
  delete(id: string): boolean;
  ids(): Iterable<string>;
}

export const knownVerdicts = (): KnownVerdicts => {
  const known = new Map<string, Verdict>();
  return {
    get: (id) => known.get(id),
    take: (fresh, changed, stands) => {
      for (const id of Object.keys(fresh)) {
        const verdict = fresh[id];
        if (verdict === undefined) continue;
        const before = known.get(id);
        if (known.size >= most) known.delete(id);
        known.set(id, verdict);
        if (before === undefined || !isSame(before, verdict)) changed(id);
      }
      if (known.size <= most) return;
      for (const id of known.keys()) {
        if (known.size <= most) return;
        if (!stands(id)) known.delete(id);
      }
    },
    delete: (id) => known.delete(id),
    ids: () => known.keys(),
  };
};
