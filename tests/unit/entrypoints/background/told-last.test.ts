import { expect, it } from 'vitest';
import { isLatest } from '../../../../entrypoints/background/told-last.ts';

it('knows what of two pages was seen later, whichever tells first', () => {
  expect(isLatest('A', 20)).toBe(true);
  expect(isLatest('A', 10)).toBe(false);
  expect(isLatest('A', 20)).toBe(true);
  expect(isLatest('A', 30)).toBe(true);
  expect(isLatest('A', 20)).toBe(false);
  expect(isLatest('B', 20)).toBe(true);
});

it('remembers so much and no more: of a ticket of which nothing was told for long, what comes holds', () => {
  isLatest('C', 20);
  for (let nth = 0; nth < 10_000; nth += 1) isLatest(`other ${nth}`, 30);
  expect(isLatest('C', 10)).toBe(true);
});
