import type { EngineModel } from '../../utils/classify/engine-model.ts';
import { ownCategory } from '../../utils/classify/explain.ts';
import type { Context } from '../../utils/model/context.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { calibrate, type Sums, sumsOf } from './calibrate.ts';
import { judgedOf } from './data.ts';
import type { Example } from './examples.ts';
import { type FitOptions, fitEngine } from './fit.ts';
import { contextsOf } from './portfolio.ts';
import { shippable } from './word-data.ts';

/** A ticket judged by a model that has seen nothing of its source. */
export interface Unseen {
  readonly example: Example;
  readonly context: Context;
  readonly sums: Sums;
  readonly model: EngineModel;
}

/** The contexts of tickets under a model: of each home as the extension would have stored it. */
export const contextsUnder = (tickets: readonly Ticket[], model: EngineModel): Context[] =>
  contextsOf(tickets, (ticket) => ownCategory(ticket, defaultSettings, null, model));

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
    const here = judged.filter((example) => example.fold === fold);
    const contexts = contextsUnder(
      here.map(({ ticket }) => ticket),
      model,
    );
    return here.map((example, at): Unseen => {
      const context = contexts[at] ?? example.context;
      return { example, context, model, sums: sumsOf(model, example.ticket, context) };
    });
  });
  return folds.flatMap((fold) => {
    const scale = calibrated(unseen.filter(({ example }) => example.fold !== fold));
    const here = unseen.filter(({ example }) => example.fold === fold);
    const model = here[0] && { ...here[0].model, scale };
    return here.map((each) => ({ ...each, model: model ?? each.model }));
  });
};

/** The calibration of a model fitted on everything: over all folds, each ticket judged by a model that had not seen it. */
export const finalScale = (unseen: readonly Unseen[]): number => calibrated(unseen);
