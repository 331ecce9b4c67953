import weights from './data/weights.json' with { type: 'json' };
import wordGroups from './data/words.json' with { type: 'json' };
import { defaultCaps, type EngineModel } from './engine-model.ts';

const wordsOf = (groups: readonly { weight: number; terms: string }[]): Map<string, number> => {
  const words = new Map<string, number>();
  for (const { weight, terms } of groups) for (const term of terms.split('|')) words.set(term, weight);
  return words;
};

/** The model that the extension ships: fitted weights, calibration and words, as `npm run train` writes them. */
export const shippedModel: EngineModel = {
  prior: weights.prior,
  scale: weights.scale,
  weights: weights.signals,
  caps: defaultCaps,
  words: wordsOf(wordGroups),
  learnt: [],
};
