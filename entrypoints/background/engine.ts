import type { EngineModel } from '../../utils/classify/engine-model.ts';
import { explain } from '../../utils/classify/explain.ts';
import { withLearnt } from '../../utils/classify/learning.ts';
import { shippedModel } from '../../utils/classify/shipped-model.ts';
import type { Context } from '../../utils/model/context.ts';
import type { Tuned } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import type { Explanation } from '../../utils/model/verdict.ts';
import { readLearnt } from '../../utils/storage/learnt-store.ts';
import { markOf } from '../../utils/storage/mark.ts';
import type { StoredRow } from '../../utils/storage/records.ts';
import { readTuned } from './tuned.ts';

/** By what tickets are judged: the user's settings under the organisation's policy, and the model with what the user's corrections have taught it. */
export interface Engine {
  readonly settings: Tuned;
  readonly model: EngineModel;
}

/** What was read last: as long as nothing changes it is the very same engine, so that rules and words are made ready once. */
let last: { key: string; engine: Engine } | null = null;

/** The engine as it is stored now. */
export const readEngine = async (): Promise<Engine> => {
  const [settings, lessons] = await Promise.all([readTuned(), readLearnt()]);
  const learnt = lessons.filter(({ taken }) => taken).map(({ adjustment }) => adjustment);
  const key = JSON.stringify([settings, learnt]);
  if (last?.key !== key) last = { key, engine: { settings, model: withLearnt(shippedModel, learnt) } };
  return last.engine;
};

/** What of the settings verdicts hang on. */
export const judgingPart = ({ signals, operationsFrom, projectUpTo, rules, words, policyRules }: Tuned): string =>
  JSON.stringify([signals, operationsFrom, projectUpTo, rules, words, policyRules ?? []]);

/** A short text that is another one for each engine; another `version` of the extension may judge otherwise too. */
export const markOfEngine = ({ settings, model }: Engine, version: string): string =>
  String(markOf(JSON.stringify([version, judgingPart(settings), model.learnt])));

/** The reasoning for a ticket as it is stored. */
export const explainRow = (engine: Engine, ticket: Ticket, context: Context, row: StoredRow): Explanation =>
  explain(ticket, context, engine.settings, row.correction, engine.model);
