import type { Direction } from '../model/evidence.ts';
import { type AbroadKind, type Facts, nothing, type Reading } from './signal.ts';

/** What an English pattern has found, else the structure word of another language: half as strong in the description. */
export const either = (
  found: readonly Reading[],
  { abroad }: Facts,
  kind: AbroadKind,
  direction: Direction,
): readonly Reading[] => {
  if (found.length > 0) return found;
  const hit = abroad.hits.get(kind);
  return hit === undefined
    ? nothing
    : [{ direction, field: hit.field, quote: hit.quote, strength: hit.field === 'title' ? 1 : 0.5 }];
};
