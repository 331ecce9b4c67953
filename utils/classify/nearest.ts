import type { Evidence } from '../model/evidence.ts';
import type { Tuned } from '../model/settings.ts';
import type { Category, Explanation } from '../model/verdict.ts';
import { signals } from '../signals/registry.ts';
import { type Clarity, ofPlace, standing } from './clarity.ts';
import { type EngineModel, strengthOf } from './engine-model.ts';
import { sumsByPool } from './gather.ts';
import { type Pool, poolOf } from './pools.ts';

/** A signal that speaks for one side alone, with its strength as it is tuned. */
interface Candidate {
  readonly id: string;
  readonly pool: Pool;
  /** Towards operations when positive. */
  readonly signed: number;
}

const known = new WeakMap<EngineModel, WeakMap<Tuned['signals'], readonly Candidate[]>>();

/** The signals that could be missing, weakest first; worked out once for a model and its tuning. */
const candidatesOf = (model: EngineModel, tuning: Tuned['signals']): readonly Candidate[] => {
  const ofModel = known.get(model) ?? new WeakMap<Tuned['signals'], readonly Candidate[]>();
  known.set(model, ofModel);
  const before = ofModel.get(tuning);
  if (before !== undefined) return before;
  const candidates = signals
    .flatMap((signal): Candidate[] => {
      const { id, group, direction } = signal;
      if (direction === 'both' || tuning[id]?.on === false) return [];
      const weight = strengthOf(model, signal, direction) * (tuning[id]?.weight ?? 1);
      return weight > 0
        ? [{ id, pool: poolOf({ signal: id, group }), signed: direction === 'operations' ? weight : -weight }]
        : [];
    })
    .toSorted((a, b) => Math.abs(a.signed) - Math.abs(b.signed));
  ofModel.set(tuning, candidates);
  return candidates;
};

const oddsOf = (probability: number): number => Math.log(probability / (1 - probability));

/** The weakest single signal that was not seen and would change the category, under the caps; null when none would. */
export const nearestOf = (
  category: Category,
  logOdds: number,
  gathered: readonly Evidence[],
  settings: Tuned,
  model: EngineModel,
  clarity: Clarity,
): Explanation['nearest'] => {
  const seen = new Set(gathered.map(({ signal }) => signal));
  const sums = sumsByPool(gathered);
  const [up, down] = [oddsOf(settings.operationsFrom), oddsOf(settings.projectUpTo)];
  for (const { id, pool, signed } of candidatesOf(model, settings.signals)) {
    if (seen.has(id)) continue;
    const cap = model.caps[pool];
    const sum = sums.get(pool) ?? 0;
    const more =
      Math.max(-cap, Math.min(cap, sum + signed * (ofPlace.has(id) ? clarity.name : 1))) -
      Math.max(-cap, Math.min(cap, sum));
    const odds = logOdds + more * standing(pool, clarity);
    const then = odds >= up ? 'operations' : odds <= down ? 'project' : 'unclear';
    if (then !== category) return { signal: id, category: then };
  }
  return null;
};
