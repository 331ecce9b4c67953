import { expect, it } from 'vitest';
import { measureRules } from '../../bench/rules.ts';

it('previews 20,000 tickets under 200 rules within a keystroke, and judges them all anew in no more than 60 readings', () => {
  const { keystrokes, weight, threshold, order, recomputeOverParse } = measureRules();
  expect(keystrokes.median).toBeLessThan(100);
  expect(Math.max(weight, threshold, order)).toBeLessThan(250);
  expect(recomputeOverParse).toBeLessThan(60);
}, 120_000);
