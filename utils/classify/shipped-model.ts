import weights from './data/weights.json' with { type: 'json' };
import words from './data/words.json' with { type: 'json' };
import { defaultCaps, type EngineModel } from './engine-model.ts';

/** The model that the extension ships: fitted weights, calibration and words. */
export const shippedModel: EngineModel = {
  prior: weights.prior,
  scale: weights.scale,
  weights: weights.signals,
  caps: defaultCaps,
  words: new Map(Object.entries(words)),
};
