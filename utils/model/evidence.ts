import * as z from 'zod/mini';

/** The groups under which evidence is capped, so that many weak hints of one kind cannot beat one strong one. */
export const EvidenceGroup = z.enum(['time', 'words', 'type', 'structure', 'series']);
export type EvidenceGroup = z.infer<typeof EvidenceGroup>;

export const Direction = z.enum(['project', 'operations']);
export type Direction = z.infer<typeof Direction>;

/**
 * What one signal read on one ticket.
 *
 * `weight` is the strength in log-odds (natural logarithm), never negative; `direction` says for which side. `field` is
 * the ticket's field it was read from, `quote` the text or value as it stands there (shown as text, never as markup).
 */
export const Evidence = z.object({
  signal: z.string(),
  group: EvidenceGroup,
  direction: Direction,
  weight: /* @__PURE__ */ z.number().check(z.gte(0)),
  field: z.string(),
  quote: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** The weight with its sign: positive towards operations, negative towards project. */
export const signedWeight = (evidence: Evidence): number =>
  evidence.direction === 'operations' ? evidence.weight : -evidence.weight;

/** Evidence of one signal from one field, taken together: what it quotes, heaviest first, and the sum of the weights. */
export interface EvidenceOfSignal {
  signal: string;
  direction: Direction;
  field: string;
  weight: number;
  quotes: readonly string[];
}

/** Evidence by signal, field and direction, heaviest first; the weights still add up to the same. */
export const bySignal = (evidence: readonly Evidence[]): EvidenceOfSignal[] => {
  const groups = new Map<string, EvidenceOfSignal>();
  for (const { signal, direction, field, weight, quote } of evidence) {
    const key = `${signal} ${direction} ${field}`;
    const known = groups.get(key);
    groups.set(key, {
      ...{ signal, direction, field },
      weight: (known?.weight ?? 0) + weight,
      quotes: [...new Set([...(known?.quotes ?? []), quote])],
    });
  }
  return [...groups.values()].sort((a, b) => b.weight - a.weight);
};
