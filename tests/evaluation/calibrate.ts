import type { EngineModel } from '../../utils/classify/engine-model.ts';
import { gather, sumsByPool } from '../../utils/classify/gather.ts';
import type { Pool } from '../../utils/classify/pools.ts';
import type { Context } from '../../utils/model/context.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';

/** What a model says of one ticket before calibration: its prior and the sum of each pool of evidence. */
export interface Sums {
  readonly prior: number;
  readonly pools: ReadonlyMap<Pool, number>;
}

export const sumsOf = (model: EngineModel, ticket: Ticket, context: Context): Sums => ({
  prior: model.prior,
  pools: sumsByPool(gather(ticket, context, defaultSettings, model)),
});

/** The log-odds that the engine gives under a scale: pools under their caps, as in the engine itself. */
export const scaled = (sums: Sums, scale: number, caps: EngineModel['caps']): number => {
  let total = sums.prior * scale;
  for (const [pool, sum] of sums.pools) total += Math.max(-caps[pool], Math.min(caps[pool], sum * scale));
  return total;
};

/**
 * The scale under which the probabilities of tickets that the model has not seen mean what they say: least mean
 * logarithmic loss over a fixed grid (Guo 2017, temperature scaling).
 */
export const calibrate = (judged: readonly { sums: Sums; label: string }[], caps: EngineModel['caps']): number => {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let scale = 0.3; scale <= 2.001; scale += 0.02) {
    let loss = 0;
    for (const { sums, label } of judged) {
      const margin = scaled(sums, scale, caps) * (label === 'operations' ? 1 : -1);
      loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    }
    if (loss < least) {
      least = loss;
      best = scale;
    }
  }
  return Math.round(best * 100) / 100;
};
