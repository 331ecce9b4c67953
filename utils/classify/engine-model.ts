import type { Adjustment } from '../model/adjustment.ts';
import type { Signal } from '../signals/signal.ts';
import type { Pool } from './pools.ts';

/** The strength of one signal for each side, in log-odds before calibration; a side that was not fitted is left out. */
export interface SignalWeight {
  readonly project?: number;
  readonly operations?: number;
}

/** Everything of the engine that is learnt from labelled tickets. */
export interface EngineModel {
  /** Log-odds of operations before any evidence. */
  readonly prior: number;
  /** Multiplies prior and evidence so that the probability means what it says. */
  readonly scale: number;
  /** Fitted strengths by signal id; a signal that is not listed keeps its stated default. */
  readonly weights: Readonly<Record<string, SignalWeight>>;
  /** The most that one pool may add up to, in log-odds after calibration. */
  readonly caps: Readonly<Record<Pool, number>>;
  /** The word model: log-odds by word or word pair, positive for operations. */
  readonly words: ReadonlyMap<string, number>;
  /** What this user's corrections have taught and the user has accepted; empty as shipped. */
  readonly learnt: readonly Adjustment[];
}

/** Caps of the catalogue's scoring advice: ten words cannot beat one series. */
export const defaultCaps: Readonly<Record<Pool, number>> = {
  words: 3.5,
  type: 3,
  time: 2,
  structure: 2,
  series: 4,
  defect: 3,
  request: 3,
  stream: 3,
  learnt: 4,
};

/** The strength of a signal for one side, calibrated: fitted where it was, else its stated default. */
export const strengthOf = (model: EngineModel, signal: Signal, direction: 'project' | 'operations'): number =>
  (model.weights[signal.id]?.[direction] ?? signal.weight) * model.scale;

/** True when labelled tickets have shown the signal often enough to fit its strength. */
export const isFitted = (model: EngineModel, signal: Signal): boolean => model.weights[signal.id] !== undefined;
