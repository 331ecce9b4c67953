import { clarityOf } from '../../utils/classify/clarity.ts';
import type { EngineModel } from '../../utils/classify/engine-model.ts';
import { explain } from '../../utils/classify/explain.ts';
import { factsOf, hasTold, readAll } from '../../utils/classify/gather.ts';
import type { Context } from '../../utils/model/context.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { baselines } from './baselines.ts';
import { contextsUnder, crossValidate, type Unseen } from './cross-validation.ts';
import { defaultFile, judgedOf, loadExamples } from './data.ts';
import type { Encoder } from './encoder.ts';
import type { Example } from './examples.ts';
import { generatedFigures } from './generated/figures.ts';
import {
  accuracy,
  accuracyAtCoverage,
  calibrationError,
  committed,
  decided,
  macroF1,
  type Outcome,
  probabilityOf,
  unclearRecall,
} from './metrics.ts';
import { pageOnly } from './page-only.ts';
import { signalFigures } from './signal-figures.ts';
import { encoderFor } from './vocabulary.ts';

/**
 * `npm run evaluate -- [FILE] [--ablation] [--no-encoder]`: figures on labelled tickets, each judged by an engine that was
 * fitted without the ticket's source; repositories of issue trackers go in eight folds. Words, weights and calibration
 * are fitted anew for each fold. `--ablation` also leaves out each group of signals, the written tickets and the encoder's
 * help, and says of each signal how often it spoke and was right.
 */
const flags = new Set(process.argv.slice(2).filter((each) => each.startsWith('--')));
const file = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? defaultFile;
const print = (line: string): void => console.log(line);
const shown = (value: number): string => value.toFixed(3);

const examples = loadExamples(file);
if (examples === null) {
  print(`There are no labelled tickets at ${file}: nothing to evaluate. Name a file: npm run evaluate -- FILE`);
  process.exit(0);
}

/** The log-odds without the doubts of lists, headings and statements: of the doubts that of names alone is left. */
const withoutCardDoubts = (logOdds: number, ticket: Ticket, context: Context, model: EngineModel): number => {
  const facts = factsOf(ticket, context, model);
  return logOdds / clarityOf(facts, hasTold(readAll(facts, model), facts, [])).card;
};

/**
 * Outcomes of tickets as `seen` shows them; homes lean as far as those tickets tell. The doubts of lists, headings and
 * statements were grown on two boards, so `namesAlone` tells how the general doubt does by itself.
 */
const outcomesOf = (
  unseen: readonly Unseen[],
  seen: (ticket: Ticket) => Ticket = (ticket) => ticket,
  namesAlone = false,
): Outcome[] =>
  [...Map.groupBy(unseen, ({ model }) => model)].flatMap(([model, all]) => {
    const tickets = all.map(({ example }) => seen(example.ticket));
    const contexts = contextsUnder(tickets, model);
    return all.flatMap(({ example }, place): Outcome[] => {
      const { label, fold } = example;
      const ticket = tickets[place];
      const context = contexts[place];
      if (label === 'disputed' || label === null || ticket === undefined || context === undefined) return [];
      const { logOdds, verdict } = explain(ticket, context, defaultSettings, null, model);
      if (!namesAlone) return [{ label, source: fold, logOdds, category: verdict.category }];
      const bare: Outcome = {
        label,
        source: fold,
        logOdds: withoutCardDoubts(logOdds, ticket, context, model),
        category: 'unclear',
      };
      return [at(bare, defaultSettings.operationsFrom)];
    });
  });

const baselineFigures = (all: readonly Example[]): void => {
  const judged = judgedOf(all).filter(({ label }) => label !== 'unclear');
  for (const { name, learn } of baselines) {
    const outcomes = [...new Set(judged.map(({ fold }) => fold))].flatMap((fold) => {
      const say = learn(all.filter((each) => each.fold !== fold));
      return judged
        .filter((each) => each.fold === fold)
        .flatMap((each): Outcome[] =>
          each.label === 'project' || each.label === 'operations'
            ? [{ label: each.label, source: fold, logOdds: say(each) === 'operations' ? 1 : -1, category: say(each) }]
            : [],
        );
    });
    print(`  ${name.padEnd(40)} accuracy ${shown(accuracy(outcomes))}  macro-F1 ${shown(macroF1(outcomes))}`);
  }
};

/** The outcome under another threshold. */
const at = (outcome: Outcome, least: number): Outcome => {
  const probability = probabilityOf(outcome.logOdds);
  return {
    ...outcome,
    category: probability >= least ? 'operations' : probability <= 1 - least ? 'project' : 'unclear',
  };
};

const summary = (name: string, outcomes: readonly Outcome[]): void => {
  const both = decided(outcomes);
  const said = committed(both);
  print(
    `  ${name.padEnd(40)} accuracy ${shown(accuracy(both))}  macro-F1 ${shown(macroF1(both))}  at 0.70 coverage ${shown(accuracyAtCoverage(both, 0.7))}` +
      `  commits ${shown(said.coverage)} right ${shown(said.accuracy)}  unclear ${shown(unclearRecall(outcomes))}  calibration error ${shown(calibrationError(both))}`,
  );
};

let encoder: Encoder | null = null;
if (!flags.has('--no-encoder'))
  try {
    encoder = await encoderFor(examples);
  } catch (error) {
    print(
      `Without the sentence encoder's help, which could not be had: ${error instanceof Error ? error.message : String(error)}`,
    );
  }

const judged = judgedOf(examples);
const whole = crossValidate(examples, { encoder, omit: new Set() });
const outcomes = outcomesOf(whole);
const both = decided(outcomes);
print(
  `${judged.length} tickets of certainty 2 and 3 (${both.length} project or operations, ${outcomes.length - both.length} unclear), each judged by an engine that has not seen its source`,
);
print('\nBaselines, same folds');
baselineFigures(examples);
print('\nEngine');
summary('all evidence', outcomes);
summary('page alone (title, type, labels, list)', outcomesOf(whole, pageOnly));
summary('all, doubted as names alone', outcomesOf(whole, undefined, true));
summary('page, doubted as names alone', outcomesOf(whole, pageOnly, true));

print('\nBy threshold: commits where the probability of a side is at least');
for (const least of [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const said = committed(both.map((each) => at(each, least)));
  print(
    `  ${least.toFixed(2)}  coverage ${shown(said.coverage)}  right ${shown(said.accuracy)}  unclear ${shown(unclearRecall(outcomes.map((each) => at(each, least))))}`,
  );
}

print('\nBy source or fold');
const sources = [...new Set(outcomes.map(({ source }) => source))].toSorted();
let worst = { source: '', accuracy: 1 };
for (const source of sources) {
  const here = both.filter((each) => each.source === source);
  if (here.length === 0) continue;
  const right = accuracy(here);
  print(`  ${source.padEnd(40)} ${String(here.length).padStart(4)} tickets  accuracy ${shown(right)}`);
  if (here.length >= 25 && right < worst.accuracy) worst = { source, accuracy: right };
}
print(`  worst with 25 tickets or more: ${worst.source} ${shown(worst.accuracy)}`);

print('\nGenerated histories and portfolios');
for (const line of generatedFigures()) print(`  ${line}`);

if (flags.has('--ablation')) {
  print('\nLeft out');
  const written = examples.filter((each) => !each.written);
  summary('written tickets', outcomesOf(crossValidate(written, { encoder, omit: new Set() })));
  if (encoder !== null)
    summary("the encoder's help", outcomesOf(crossValidate(examples, { encoder: null, omit: new Set() })));
  summary('word model', outcomesOf(crossValidate(examples, { encoder, omit: new Set(['word_model']) })));
  for (const group of ['time', 'words', 'type', 'structure', 'series'])
    summary(`signals of group ${group}`, outcomesOf(crossValidate(examples, { encoder, omit: new Set([group]) })));
  print('\nBy signal: tickets that show it, their sources, and how often it speaks for the right side');
  for (const line of signalFigures(examples)) print(`  ${line}`);
}
