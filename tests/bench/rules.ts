import { pathToFileURL } from 'node:url';
import { explain } from '../../utils/classify/explain.ts';
import { Scene } from '../../utils/classify/scene.ts';
import { shippedModel } from '../../utils/classify/shipped-model.ts';
import { type Context, emptyContext } from '../../utils/model/context.ts';
import type { Rule } from '../../utils/model/rule.ts';
import { defaultSettings, type Settings } from '../../utils/model/settings.ts';
import { readRules } from '../../utils/rules/read-text.ts';
import { StoredPortfolio } from '../evaluation/stored-portfolio.ts';
import { manyTickets } from './many-tickets.ts';

const today = '2026-06-30';

/** Rules of every kind, none of which matches all. */
export const someRules = (count: number): Rule[] => {
  const conditions = [
    (at: number) => `label is "label-${at}" or project is "P${at % 40}" and type is "Epic"`,
    (at: number) => `title contains "berlin" and title contains "${100 + at}"`,
    (at: number) => `title matches /renew.*(portal|checkout) ${at}$/`,
    (at: number) =>
      `created older than ${at * 2} days and not label any of ("infra", "ux") and points between ${at % 5} and 5`,
    (at: number) => `description contains "nothing ${at}" or epic is "P3-E${at}"`,
  ];
  const text = Array.from({ length: count }, (_, at) => {
    const when = conditions[at % conditions.length]?.(at) ?? '';
    return `rule r-${at} "Rule ${at}" when ${when} then ${at % 2 === 0 ? 'operations' : 'lean project 1'}`;
  });
  const read = readRules(text.join('\n'));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.rules;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A quarter are no longer: what a busy machine adds to some of them is left out. */
const quarter = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** The best of some times: what the machine does beside only ever makes it longer. */
const best = (times: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => timed(work)));

/**
 * Milliseconds that this process was at work for it, whatever else had the cores meanwhile. For work that is longer than the turn
 * that a busy machine gives: no clock on the wall would see the best of it.
 */
const worked = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

export interface RuleFigures {
  tickets: number;
  rules: number;
  /** Milliseconds of the clock. */
  parse: number;
  recompute: number;
  /** At the median of the turns. */
  recomputeOverParse: number;
  /** One after each keystroke: a condition that nobody has asked before, over all tickets. From here on milliseconds of work. */
  keystrokes: { quick: number; median: number; worst: number };
  /** A signal's weight, a threshold, the order of the rules. */
  weight: number;
  threshold: number;
  order: number;
  /** Reading everything into a scene, once. */
  scene: number;
}

/** Tickets in one turn: so few that most turns are over before a busy machine gives the core to somebody else. */
const turn = 10;

/** Measures the preview and the recomputation of all verdicts over so many tickets and rules, in one run; judging of one turn in `every`. */
export const measureRules = (count = 20_000, ruleCount = 200, every = 1): RuleFigures => {
  const tickets = manyTickets(count);
  const portfolio = new StoredPortfolio(today);
  for (const ticket of tickets) portfolio.put(ticket);
  const contexts = tickets.map((ticket): Context => ({ ...emptyContext, ...portfolio.contextOf(ticket), today }));
  const settings: Settings = { ...defaultSettings, rules: someRules(ruleCount) };
  const texts = tickets.map((ticket) => JSON.stringify(ticket));

  // Parsing and judging take turns on the same few tickets, so that whatever else the machine does weighs on both alike.
  const turns = Array.from({ length: Math.ceil(count / turn) }, (_, at) => at * turn)
    .filter((_, at) => at % every === 0)
    .map((from) => {
      const parse = best(3, () => {
        for (const text of texts.slice(from, from + turn)) JSON.parse(text);
      });
      const recompute = best(3, () => {
        for (const [at, ticket] of tickets.slice(from, from + turn).entries())
          explain(ticket, contexts[from + at] ?? emptyContext, settings, null);
      });
      return { parse, recompute, ratio: recompute / parse };
    });
  const scene = new Scene([], shippedModel);
  const built = worked(() => {
    for (const [at, ticket] of tickets.entries()) scene.add(ticket, contexts[at] ?? emptyContext);
  });
  scene.outlook(settings);

  const typed = 'renew certificate for the customer portal';
  const strokes = Array.from({ length: typed.length }, (_, at) => {
    const value = typed.slice(0, at + 1);
    const [first, ...rest] = settings.rules;
    if (!first) return 0;
    const pattern = at % 2 === 0;
    const when: Rule['when'] = {
      kind: 'all',
      of: [
        { kind: 'test', attribute: 'title', operator: pattern ? 'matches' : 'contains', values: [value] },
        { kind: 'not', of: { kind: 'test', attribute: 'label', operator: 'is', values: [value] } },
      ],
    };
    return worked(() => scene.outlook({ ...settings, rules: [{ ...first, when }, ...rest] }));
  });
  const weighed = (weight: number): Settings => ({ ...settings, signals: { title_words: { on: true, weight } } });
  return {
    tickets: count,
    rules: ruleCount,
    parse: sum(turns.map(({ parse }) => parse)) * every,
    recompute: sum(turns.map(({ recompute }) => recompute)) * every,
    recomputeOverParse: median(turns.map(({ ratio }) => ratio)),
    keystrokes: { quick: quarter(strokes), median: median(strokes), worst: Math.max(...strokes) },
    weight: Math.min(...[1.1, 1.2, 1.3, 1.4, 1.5].map((weight) => worked(() => scene.outlook(weighed(weight))))),
    threshold: median(
      [0.7, 0.75, 0.85].map((operationsFrom) => worked(() => scene.outlook({ ...settings, operationsFrom }))),
    ),
    order: worked(() => scene.outlook({ ...settings, rules: settings.rules.toReversed() })),
    scene: built,
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(measureRules(), null, 2));
