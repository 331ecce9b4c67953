import { whenAsked } from '../model/when-asked.ts';
import weights from './data/weights.json' with { type: 'json' };
import wordGroups from './data/words.json' with { type: 'json' };
import { defaultCaps, type EngineModel } from './engine-model.ts';

const words = whenAsked((): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { weight, terms } of wordGroups) for (const term of terms.split('|')) found.set(term, weight);
  return found;
});

/** The model that the extension ships: fitted weights, calibration and words, as `npm run train` writes them. */
export const shippedModel: EngineModel = {
  prior: weights.prior,
  scale: weights.scale,
  weights: weights.signals,
  caps: defaultCaps,
  get words() {
    return words();
  },
  learnt: [],
};
