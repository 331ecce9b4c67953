import { describe, expect, it } from 'vitest';
import { surroundings } from '../../../utils/classify/surroundings.ts';
import { blankTicket, type Ticket } from '../../../utils/model/ticket.ts';
import { StoredPortfolio } from '../stored-portfolio.ts';
import { judgeContainers } from './container-figures.ts';
import { generateContainers } from './container-portfolio.ts';
import { usual } from './material.ts';
import { judgeSeries } from './series-figures.ts';
import { generateHistory } from './series-history.ts';
import { unseen } from './unseen-material.ts';

describe.each([
  ['the usual titles', usual],
  ['titles of other trades', unseen],
])('series in 5,000 tickets of %s', (_, material) => {
  it.each([11, 12])(
    'are found and nothing else is, seed %d',
    (seed) => {
      const history = generateHistory(seed, material);
      expect(history.tickets).toHaveLength(5_000);
      expect(new Set(history.tickets.map(({ series }) => series)).size).toBe(201);
      const figures = judgeSeries(history);
      expect(figures.precision).toBeGreaterThanOrEqual(0.97);
      expect(figures.recall).toBeGreaterThanOrEqual(0.93);
      expect(figures.cadencePrecision).toBeGreaterThanOrEqual(0.95);
      expect(figures.cadenceRecall).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );
});

describe('containers in generated portfolios', () => {
  it.each([11, 12, 13])('are told to be endless or to have slipped when they are, seed %d', (seed) => {
    const { neverEnding, slipped, zombie } = judgeContainers(generateContainers(seed));
    for (const flag of [neverEnding, slipped, zombie]) {
      expect(flag.precision).toBeGreaterThanOrEqual(0.95);
      expect(flag.recall).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe('the cost of a ticket', () => {
  const small = generateHistory(21, usual, 40, 1_000).tickets.map(({ ticket }) => ticket);
  const elsewhere = (copy: number): Ticket[] =>
    small.map((ticket) => ({
      ...ticket,
      id: `${ticket.id}-${copy}`,
      project: { key: `${ticket.project?.key}-${copy}`, name: null, kind: null },
    }));

  it('is the same beside 1,000 and beside 100,000 stored tickets', () => {
    const beside = (copies: number): StoredPortfolio => {
      const stored = new StoredPortfolio('2026-09-30');
      for (let copy = 0; copy < copies; copy++) for (const ticket of elsewhere(copy)) stored.put(ticket);
      return stored;
    };
    const time = (stored: StoredPortfolio): number => {
      const start = performance.now();
      for (const ticket of elsewhere(0)) surroundings(stored, '2026-09-30').seriesOf(ticket);
      return performance.now() - start;
    };
    const few = beside(1);
    const many = beside(100);
    time(few);
    time(many);
    // Many short rounds: the least of them is one that a busy machine has left alone.
    const rounds = Array.from({ length: 25 }, () => ({ few: time(few), many: time(many) }));
    const least = (which: 'few' | 'many'): number => Math.min(...rounds.map((round) => round[which]));
    expect(least('many') / least('few')).toBeLessThan(2);
  }, 60_000);

  it('stops growing with the length of its series', () => {
    const long = (length: number): (() => unknown) => {
      const stored = new StoredPortfolio('2030-01-01');
      const tickets = Array.from(
        { length },
        (_, at): Ticket => ({
          ...blankTicket('jira-cloud', 'generated.example', `A-${at}`, 'Daily cash-up of the shop'),
          created: new Date(Date.parse('2019-01-01') + at * 86_400_000).toISOString(),
        }),
      );
      for (const ticket of tickets) stored.put(ticket);
      const [last] = tickets.slice(-1);
      return () => last && surroundings(stored, '2030-01-01').seriesOf(last);
    };
    const time = (ask: () => unknown): number => {
      const start = performance.now();
      for (let round = 0; round < 20; round++) ask();
      return performance.now() - start;
    };
    const short = long(300);
    const endless = long(3_000);
    time(short);
    time(endless);
    expect(Math.min(time(endless), time(endless))).toBeLessThan(5 * Math.min(time(short), time(short)));
  });
});
