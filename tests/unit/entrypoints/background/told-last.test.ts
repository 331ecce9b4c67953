import { expect, it } from 'vitest';
import { seenAtOnce } from '../../../../entrypoints/background/told-last.ts';

const isLatest = (id: string, at: number): boolean => seenAtOnce(at).isLatest(id);

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

it('forgets what was not kept: told again it may seem a little older, and what was kept before stays the latest', () => {
  isLatest('D', 20);
  const lost = seenAtOnce(40);
  expect([lost.isLatest('D'), lost.isLatest('E'), lost.isLatest('D')]).toEqual([true, true, true]);
  lost.forget();
  expect([isLatest('D', 10), isLatest('D', 39), isLatest('E', 39)]).toEqual([false, true, true]);
});

it('keeps what was taken in after that which was not kept', () => {
  const lost = seenAtOnce(20);
  lost.isLatest('F');
  isLatest('F', 30);
  lost.forget();
  expect(isLatest('F', 25)).toBe(false);
});
