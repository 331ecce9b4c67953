import type { EngineModel } from '../../utils/classify/engine-model.ts';
import { calibrate, type Sums, sumsOf } from './calibrate.ts';
import { judgedOf } from './data.ts';
import type { Example } from './examples.ts';
import { type FitOptions, fitEngine } from './fit.ts';
import { shippable } from './word-data.ts';

/** A ticket judged by a model that has seen nothing of its source. */
export interface Unseen {
  readonly example: Example;
  readonly sums: Sums;
  readonly model: EngineModel;
}

/** The model of one fit as it would be shipped: words rounded. */
export const shippedFit = (examples: readonly Example[], options: FitOptions): EngineModel => {
  const model = fitEngine(examples, options);
  return { ...model, words: shippable(model.words) };
};

const calibrated = (unseen: readonly Unseen[]): number => {
  const decided = unseen.filter(({ example }) => example.label !== 'unclear');
  const caps = decided[0]?.model.caps;
  return caps === undefined
    ? 1
    : calibrate(
        decided.map(({ example, sums }) => ({ sums, label: example.label ?? '' })),
        caps,
      );
};

/**
 * Every judged ticket under a model that was fitted without its fold: words, weights and calibration. The calibration of a
 * fold is taken from the tickets of the other folds, each judged by a model that had not seen it.
 */
export const crossValidate = (examples: readonly Example[], options: FitOptions): Unseen[] => {
  const judged = judgedOf(examples);
  const folds = [...new Set(judged.map(({ fold }) => fold))];
  const unseen = folds.flatMap((fold) => {
    const model = shippedFit(
      examples.filter((example) => example.written || example.fold !== fold),
      options,
    );
    return judged
      .filter((example) => example.fold === fold)
      .map((example): Unseen => ({ example, model, sums: sumsOf(model, example.ticket, example.context) }));
  });
  return folds.flatMap((fold) => {
    const scale = calibrated(unseen.filter(({ example }) => example.fold !== fold));
    return unseen
      .filter(({ example }) => example.fold === fold)
      .map((each) => ({ ...each, model: { ...each.model, scale } }));
  });
};

/** The calibration of a model fitted on everything: over all folds, each ticket judged by a model that had not seen it. */
export const finalScale = (unseen: readonly Unseen[]): number => calibrated(unseen);
