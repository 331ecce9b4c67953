import { explain } from '../../utils/classify/explain.ts';
import { surroundings } from '../../utils/classify/surroundings.ts';
import { type Context, emptyContext } from '../../utils/model/context.ts';
import { defaultSettings } from '../../utils/model/settings.ts';
import type { Ticket } from '../../utils/model/ticket.ts';
import { StoredPortfolio } from '../evaluation/stored-portfolio.ts';
import { manyTickets } from './many-tickets.ts';

/**
 * What a verdict costs: with all its reasons beside `JSON.parse` of the same ticket, and with its context beside ever more
 * stored tickets.
 */
const rounds = 12;
const warmUp = 3;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

export interface VerdictFigures {
  tickets: number;
  /** Medians over the tickets of their medians over rounds, in microseconds. */
  parse: number;
  verdict: number;
  /** Median over the tickets of verdict by parse. */
  ratio: number;
}

/**
 * Each round parses every ticket and judges what was parsed, so that both meet the same fresh strings. `beside` is what is
 * parsed for the comparison where that is not the whole ticket, such as a file's lines without what is not known.
 */
export const measureVerdicts = (
  texts: readonly string[],
  contexts: readonly Context[],
  beside: readonly string[] = texts,
): VerdictFigures => {
  const parses = texts.map((): number[] => []);
  const verdicts = texts.map((): number[] => []);
  for (let round = 0; round < rounds + warmUp; round++)
    for (const [at, text] of texts.entries()) {
      const parse = timed(() => JSON.parse(beside[at] ?? text));
      const parsed: Ticket = JSON.parse(text);
      const verdict = timed(() => explain(parsed, contexts[at] ?? emptyContext, defaultSettings, null));
      if (round < warmUp) continue;
      parses[at]?.push(parse);
      verdicts[at]?.push(verdict);
    }
  const middles = (all: readonly number[][]): number[] => all.map(median);
  const [parse, verdict] = [middles(parses), middles(verdicts)];
  return {
    tickets: texts.length,
    parse: 1000 * median(parse),
    verdict: 1000 * median(verdict),
    ratio: median(verdict.map((value, at) => value / (parse[at] ?? value))),
  };
};

export interface FlatFigures {
  stored: number;
  /** Microseconds for one ticket: its context from the stored ones, looked for anew, and its verdict. */
  ticket: number;
}

/** The cost of one more ticket beside so many stored ones, in the same homes and series throughout. */
export const measureFlatness = (counts: readonly number[] = [1_000, 10_000, 100_000]): FlatFigures[] => {
  const all = manyTickets(Math.max(...counts));
  return counts.map((stored) => {
    const portfolio = new StoredPortfolio('2026-06-30');
    for (const ticket of all.slice(0, stored)) portfolio.put(ticket);
    const asked = all.slice(0, 500);
    const one = (ticket: Ticket): number =>
      timed(() => {
        const around = surroundings(portfolio, '2026-06-30');
        explain(ticket, around.contextOf(ticket, 'unclear'), defaultSettings, null);
      });
    asked.map(one);
    return { stored, ticket: 1000 * median(asked.map((ticket) => Math.min(one(ticket), one(ticket), one(ticket)))) };
  });
};
