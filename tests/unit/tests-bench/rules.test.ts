import { expect, it } from 'vitest';
import { measureRules } from '../../bench/rules.ts';

// Beside the cost of parsing the same tickets, so that a busy machine weighs on both; `tests/bench/rules.ts` tells milliseconds.
it('previews 20,000 tickets under 200 rules for less than reading them once, and judges one for less than 60 readings', () => {
  const { keystrokes, weight, threshold, order, parse, recomputeOverParse } = measureRules(20_000, 200, 10);
  expect(keystrokes.quick).toBeLessThan(parse);
  expect(Math.min(threshold, order)).toBeLessThan(parse);
  expect(weight).toBeLessThan(3 * parse);
  expect(recomputeOverParse).toBeLessThan(60);
}, 180_000);
