import { expect, it } from 'vitest';
import { emptyContext } from '../../../utils/model/context.ts';
import { measureFlatness, measureVerdicts } from '../../bench/engine.ts';
import { manyTickets } from '../../bench/many-tickets.ts';

it('gives a verdict with all its reasons for at most 60 times the parsing of the same ticket', () => {
  const tickets = manyTickets(150);
  const { ratio } = measureVerdicts(
    tickets.map((ticket) => JSON.stringify(ticket)),
    tickets.map(() => emptyContext),
  );
  expect(ratio).toBeLessThanOrEqual(60);
}, 30_000);

it('costs a ticket about the same beside 1,000 and beside 20,000 stored tickets', () => {
  const [few, many] = measureFlatness([1_000, 20_000]);
  expect((many?.ticket ?? 0) / (few?.ticket ?? 1)).toBeLessThan(2.5);
}, 60_000);
