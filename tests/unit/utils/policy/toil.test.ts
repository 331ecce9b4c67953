import { expect, it } from 'vitest';
import { isToil } from '../../../../utils/policy/toil.ts';

it('is toil at four runs a month, or a fifth more a quarter', () => {
  expect(isToil({ lastMonth: 4, growth: null })).toBe(true);
  expect(isToil({ lastMonth: 3, growth: null })).toBe(false);
  expect(isToil({ lastMonth: 0, growth: 0.2 })).toBe(true);
  expect(isToil({ lastMonth: 3, growth: 0.19 })).toBe(false);
});
